import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import type { Member } from '@/lib/wire/member'
import type { Organization } from '@/lib/wire/person'
import { leave, removeMember } from '../api/members'

type Props = { organization: Organization; member: Member; onClose: () => void }

export function RemoveDialog({ organization, member, onClose }: Props) {
  const { t } = useTranslation('members')
  const { t: common } = useTranslation()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => (member.self ? leave(organization.id) : removeMember(organization.id, member.personId)),
    onSuccess: async () => {
      await client.invalidateQueries()
      onClose()
    },
  })
  const verb = member.self ? t('leave') : t('remove')
  return (
    <Modal opened onClose={onClose} title={verb} closeButtonProps={{ 'aria-label': common('close') }}>
      <Stack gap="md">
        <Text size="sm">
          {member.self
            ? t('leaveText', { organization: organization.name })
            : t('removeText', { name: member.name ?? member.email ?? '', organization: organization.name })}
        </Text>
        <FormError error={remove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{common('cancel')}</Button>
          <Button color="red.8" loading={remove.isPending} onClick={() => remove.mutate()}>{verb}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
