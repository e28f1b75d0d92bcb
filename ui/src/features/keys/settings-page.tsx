import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { projectQuery } from '@/lib/api/project'
import { HostSection } from './components/host-section'
import { KeysSection } from './components/keys-section'
import classes from './components/keys.module.css'

const route = getRouteApi('/people/project/$projectId/settings')

export function SettingsPage() {
  const { t } = useTranslation('keys')
  const { projectId } = route.useParams()
  const project = useQuery(projectQuery(projectId))
  const mayChange = project.data?.permissions.includes('apiKeys:CUD') ?? false
  return (
    <>
      <PageHeader title={t('settings')} />
      <div className={classes.page}>
        <HostSection projectId={projectId} />
        <KeysSection projectId={projectId} mayChange={mayChange} />
      </div>
    </>
  )
}
