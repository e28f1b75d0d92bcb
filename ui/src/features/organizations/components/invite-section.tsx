import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SettingsSection } from '@/components/settings-section'
import type { Organization, Role } from '@/lib/wire/person'
import { createInvitation } from '../api/create-invitation'
import { invitationsQuery } from '../api/list-invitations'
import { InvitationLink } from './invitation-link'
import { PendingInvitations } from './pending-invitations'

const ROLES: Role[] = ['OWNER', 'ADMIN', 'MEMBER', 'VIEWER']

/** One-time links into the organization. Nobody gives away more than she has. */
export function InviteSection({ organization }: { organization: Organization }) {
  const { t } = useTranslation('members')
  const [role, setRole] = useState<Role>('MEMBER')
  const [email, setEmail] = useState('')
  const client = useQueryClient()
  const pending = useQuery(invitationsQuery(organization.id))
  const create = useMutation({
    mutationFn: () => createInvitation(organization.id, role, email.trim()),
    onSuccess: () => client.invalidateQueries(invitationsQuery(organization.id)),
  })
  const roles = ROLES.slice(ROLES.indexOf(organization.role))
  return (
    <SettingsSection id="invitations" title={t('title', { organization: organization.name })} text={t('text')}>
      <Stack gap="md">
        <Group gap="xs" align="flex-end">
          <NativeSelect
            label={t('role')} value={role} data={roles.map((value) => ({ value, label: t(`roles.${value as 'OWNER'}`) }))}
            onChange={(event) => setRole(event.currentTarget.value as Role)}
          />
          <TextInput label={t('email')} type="email" autoComplete="off" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
          <Button variant="default" loading={create.isPending} onClick={() => create.mutate()}>{t('create')}</Button>
        </Group>
        <FormError error={create.error ?? pending.error} />
        {create.data && <InvitationLink invitation={create.data} />}
        {pending.data && pending.data.length > 0 && <PendingInvitations organizationId={organization.id} invitations={pending.data} />}
      </Stack>
    </SettingsSection>
  )
}
