import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SettingsSection } from '@/components/settings-section'
import { SettingsTable } from '@/components/settings-table'
import type { ProjectDetails, Role } from '@/lib/wire/person'
import { changeProjectRole, projectMembersQuery } from '../api/members'
import { grantable, mayChange } from '../roles'
import { PersonCell } from './person-cell'
import { RoleSelect } from './role-select'

/** Roles in this project, each in place of the role in the organization. */
export function ProjectMembersSection({ project, mayChangeMembers }: { project: ProjectDetails; mayChangeMembers: boolean }) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const members = useQuery(projectMembersQuery(project.id))
  const change = useMutation({
    mutationFn: ({ personId, role }: { personId: string; role: Role | null }) => changeProjectRole(project.id, personId, role),
    onSettled: () => client.invalidateQueries(),
  })
  return (
    <SettingsSection id="project-members" title={t('projectMembers')} text={t('projectMembersText')}>
      <FormError error={change.error ?? members.error} />
      <SettingsTable label={t('projectMembers')} columns={[t('person'), t('organizationRole'), t('projectRole')]} testId="project-members-table">
        {members.data?.map((member) => (
          <tr key={member.personId}>
            <td><PersonCell name={member.name} email={member.email} self={member.self} /></td>
            <td>{t(`roles.${member.organizationRole}`)}</td>
            <td>
              {mayChangeMembers && mayChange(project.role, member.role) ? (
                <RoleSelect
                  label={t('projectRoleOf', { name: member.name ?? member.email ?? '' })} value={member.projectRole ?? ''}
                  roles={grantable(project.role)} none={t('asInOrganization')}
                  onChange={(role) => change.mutate({ personId: member.personId, role })}
                />
              ) : member.projectRole === null ? t('asInOrganization') : t(`roles.${member.projectRole}`)}
            </td>
          </tr>
        ))}
      </SettingsTable>
    </SettingsSection>
  )
}
