import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { HostSection } from '@/features/keys/components/host-section'
import { KeysSection } from '@/features/keys/components/keys-section'
import { InviteSection } from '@/features/organizations/components/invite-section'
import { MembersSection } from '@/features/members/components/members-section'
import { OrganizationSection } from '@/features/members/components/organization-section'
import { ProjectMembersSection } from '@/features/members/components/project-members-section'
import { ProjectSection } from '@/features/members/components/project-section'
import { ConfigsSection } from '@/features/scoring/components/configs-section'
import { meQuery } from '@/lib/api/me'
import { projectQuery } from '@/lib/api/project'
import { mayManage } from '@/lib/may-manage'
import classes from './settings-page.module.css'

const route = getRouteApi('/people/project/$projectId/settings')

const READS_MEMBERS = ['OWNER', 'ADMIN', 'MEMBER']

export function SettingsPage() {
  const { t } = useTranslation('keys')
  const { projectId } = route.useParams()
  const project = useQuery(projectQuery(projectId))
  const may = (permission: string) => project.data?.permissions.includes(permission) ?? false
  const me = useQuery(meQuery)
  const organization = me.data?.organizations.find(({ projects }) => projects.some(({ id }) => id === projectId))
  return (
    <>
      <PageHeader title={t('settings')} />
      <div className={classes.page}>
        <HostSection projectId={projectId} />
        {may('apiKeys:read') && <KeysSection projectId={projectId} mayChange={may('apiKeys:CUD')} />}
        {may('scoreConfigs:read') && <ConfigsSection projectId={projectId} mayChange={may('scoreConfigs:CUD')} />}
        {project.data && may('projectMembers:read') && <ProjectMembersSection project={project.data} mayChangeMembers={may('projectMembers:CUD')} />}
        {project.data && (may('project:update') || may('project:delete')) && (
          <ProjectSection project={project.data} targets={(me.data?.organizations ?? []).filter((other) => mayManage(other) && other.id !== organization?.id)} />
        )}
        {organization && READS_MEMBERS.includes(organization.role) && <MembersSection organization={organization} mayManage={mayManage(organization)} />}
        {organization && mayManage(organization) && <InviteSection organization={organization} />}
        {organization && mayManage(organization) && <OrganizationSection organization={organization} />}
      </div>
    </>
  )
}
