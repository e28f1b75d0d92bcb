import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SettingsTable } from '@/components/settings-table'
import { Time } from '@/components/time'
import type { Invitation } from '@/lib/wire/invitation'
import { cancelInvitation } from '../api/cancel-invitation'
import { renewInvitation } from '../api/create-invitation'
import { invitationsQuery } from '../api/list-invitations'
import { InvitationLink } from './invitation-link'

type Props = { organizationId: string; invitations: Invitation[] }

export function PendingInvitations({ organizationId, invitations }: Props) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: (invitationId: string) => cancelInvitation(organizationId, invitationId),
    onSettled: () => client.invalidateQueries(invitationsQuery(organizationId)),
  })
  const renew = useMutation({
    mutationFn: (invitationId: string) => renewInvitation(organizationId, invitationId),
    onSettled: () => client.invalidateQueries(invitationsQuery(organizationId)),
  })
  return (
    <>
      {renew.data && <InvitationLink invitation={renew.data} />}
      <SettingsTable label={t('pending')} columns={[t('email'), t('role'), t('invitedBy'), t('created'), t('expires')]} action={t('cancel')} testId="invitations-table">
        {invitations.map((invitation) => (
          <tr key={invitation.id}>
            <td><bdi>{invitation.email ?? t('anybody')}</bdi></td>
            <td>{t(`roles.${invitation.role as 'OWNER'}`)}</td>
            <td>{invitation.invitedBy ?? '–'}</td>
            <td><Time at={invitation.createdAt} /></td>
            <td><Time at={invitation.expiresAt} /></td>
            <td>
              <Group gap={4} wrap="nowrap">
                <Button variant="subtle" size="compact-sm" loading={renew.isPending} onClick={() => renew.mutate(invitation.id)}>{t('renew')}</Button>
                <Button variant="subtle" color="red" size="compact-sm" onClick={() => cancel.mutate(invitation.id)}>{t('cancel')}</Button>
              </Group>
            </td>
          </tr>
        ))}
      </SettingsTable>
      <FormError error={cancel.error ?? renew.error} />
    </>
  )
}
