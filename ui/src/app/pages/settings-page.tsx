import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { HostSection } from '@/features/keys/components/host-section'
import { KeysSection } from '@/features/keys/components/keys-section'
import { InviteSection } from '@/features/organizations/components/invite-section'
import { ConfigsSection } from '@/features/scoring/components/configs-section'
import { meQuery } from '@/lib/api/me'
import { projectQuery } from '@/lib/api/project'
import { mayManage } from '@/lib/may-manage'
import classes from './settings-page.module.css'

const route = getRouteApi('/people/project/$projectId/settings')

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
        {organization && mayManage(organization) && <InviteSection organization={organization} />}
      </div>
    </>
  )
}
