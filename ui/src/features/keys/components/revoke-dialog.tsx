import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import type { Key } from '@/lib/wire/key'
import { keysQuery } from '../api/list-keys'
import { revokeKey } from '../api/revoke-key'

type Props = { projectId: string; apiKey: Key; onClose: () => void }

export function RevokeDialog({ projectId, apiKey, onClose }: Props) {
  const { t } = useTranslation('keys')
  const { t: common } = useTranslation()
  const client = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => revokeKey(projectId, apiKey.id),
    onSuccess: async () => {
      await client.invalidateQueries(keysQuery(projectId))
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('revokeTitle')} closeButtonProps={{ 'aria-label': common('close') }}>
      <Stack gap="md">
        <Text size="sm">{t('revokeText')}</Text>
        <Code block>{apiKey.publicKey}</Code>
        <FormError error={revoke.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{common('cancel')}</Button>
          <Button color="red.8" loading={revoke.isPending} onClick={() => revoke.mutate()}>{t('revokeConfirm')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
