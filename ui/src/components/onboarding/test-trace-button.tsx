import { Button, Stack } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { projectQuery } from '@/lib/api/project'
import { sendTestTrace } from '@/lib/api/test-trace'

/** Shows what a trace looks like before any program runs; for those who may write to the project. */
export function TestTraceButton({ projectId }: { projectId: string }) {
  const { t } = useTranslation('onboarding')
  const client = useQueryClient()
  const project = useQuery(projectQuery(projectId))
  const send = useMutation({
    mutationFn: () => sendTestTrace(projectId),
    onSuccess: () => Promise.all([
      client.invalidateQueries({ queryKey: ['first-trace', projectId] }),
      client.invalidateQueries({ queryKey: ['traces', projectId] }),
    ]),
  })
  if (!project.data?.permissions.includes('objects:tag')) return null
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" leftSection={<IconSend size={16} />} loading={send.isPending} onClick={() => send.mutate()} data-testid="send-test-trace">
        {t('sendTestTrace')}
      </Button>
      <FormError error={send.error} />
    </Stack>
  )
}
