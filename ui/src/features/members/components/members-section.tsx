import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SettingsSection } from '@/components/settings-section'
import { SettingsTable } from '@/components/settings-table'
import { Time } from '@/components/time'
import type { Member } from '@/lib/wire/member'
import type { Organization, Role } from '@/lib/wire/person'
import { changeRole, membersQuery } from '../api/members'
import { grantable, mayChange } from '../roles'
import { PersonCell } from './person-cell'
import { RemoveDialog } from './remove-dialog'
import { RoleSelect } from './role-select'

type Props = { organization: Organization; mayManage: boolean }

export function MembersSection({ organization, mayManage }: Props) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const members = useQuery(membersQuery(organization.id))
  const [leaving, setLeaving] = useState<Member | null>(null)
  const change = useMutation({
    mutationFn: ({ personId, role }: { personId: string; role: Role }) => changeRole(organization.id, personId, role),
    onSettled: () => client.invalidateQueries(),
  })
  return (
    <SettingsSection id="members" title={t('members')} text={t('membersText')}>
      <FormError error={change.error ?? members.error} />
      <SettingsTable label={t('members')} columns={[t('person'), t('role'), t('joined')]} action={t('remove')} testId="members-table">
        {members.data?.map((member) => (
          <tr key={member.personId}>
            <td><PersonCell name={member.name} email={member.email} self={member.self} /></td>
            <td>
              {mayManage && mayChange(organization.role, member.role) ? (
                <RoleSelect
                  label={t('roleOf', { name: member.name ?? member.email ?? '' })} value={member.role} roles={grantable(organization.role)}
                  onChange={(role) => role !== null && change.mutate({ personId: member.personId, role })}
                />
              ) : t(`roles.${member.role}`)}
            </td>
            <td><Time at={member.joinedAt} /></td>
            <td>
              {(member.self || (mayManage && mayChange(organization.role, member.role))) && (
                <Button variant="subtle" color="red" size="compact-sm" onClick={() => setLeaving(member)}>
                  {member.self ? t('leave') : t('remove')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </SettingsTable>
      {leaving && <RemoveDialog organization={organization} member={leaving} onClose={() => setLeaving(null)} />}
    </SettingsSection>
  )
}
