import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SettingsTable } from '@/components/settings-table'
import { Time } from '@/components/time'
import type { Invitation } from '@/lib/wire/invitation'
import { cancelInvitation } from '../api/cancel-invitation'
import { invitationsQuery } from '../api/list-invitations'

type Props = { organizationId: string; invitations: Invitation[] }

export function PendingInvitations({ organizationId, invitations }: Props) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: (invitationId: string) => cancelInvitation(organizationId, invitationId),
    onSettled: () => client.invalidateQueries(invitationsQuery(organizationId)),
  })
  return (
    <>
      <SettingsTable label={t('pending')} columns={[t('role'), t('invitedBy'), t('created'), t('expires')]} action={t('cancel')} testId="invitations-table">
        {invitations.map((invitation) => (
          <tr key={invitation.id}>
            <td>{t(`roles.${invitation.role as 'OWNER'}`)}</td>
            <td>{invitation.invitedBy ?? '–'}</td>
            <td><Time at={invitation.createdAt} /></td>
            <td><Time at={invitation.expiresAt} /></td>
            <td><Button variant="subtle" color="red" size="compact-sm" onClick={() => cancel.mutate(invitation.id)}>{t('cancel')}</Button></td>
          </tr>
        ))}
      </SettingsTable>
      <FormError error={cancel.error} />
    </>
  )
}
