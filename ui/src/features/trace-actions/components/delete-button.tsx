import { ActionIcon, Button, Code, Group, Modal, Stack, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { useFormat } from '@/lib/format/use-format'
import type { TraceRow } from '@/lib/wire/trace'
import { deleteTraces } from '../api/delete-traces'

type Props = { projectId: string; trace: TraceRow; onDeleted: () => void }

export function DeleteButton({ projectId, trace, onDeleted }: Props) {
  const { t } = useTranslation('traceActions')
  const { t: common } = useTranslation()
  const format = useFormat()
  const client = useQueryClient()
  const [opened, dialog] = useDisclosure(false)
  const remove = useMutation({
    mutationFn: () => deleteTraces(projectId, [trace.id]),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['traces', projectId] })
      dialog.close()
      onDeleted()
    },
  })
  return (
    <>
      <Tooltip label={t('delete')}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('delete')} onClick={dialog.open}><IconTrash size={16} stroke={1.7} /></ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={dialog.close} title={t('deleteTitle')} closeButtonProps={{ 'aria-label': common('close') }}>
        <Stack gap="md">
          <Text size="sm">{t('deleteText', { count: trace.observationCount, formatted: format.count(trace.observationCount) })}</Text>
          <Code block>{trace.id}</Code>
          <FormError error={remove.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={dialog.close}>{common('cancel')}</Button>
            <Button color="red.8" loading={remove.isPending} onClick={() => remove.mutate()}>{t('deleteConfirm')}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
