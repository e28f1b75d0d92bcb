import { Center, Loader } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { ErrorState } from '@/components/error-state'
import { Welcome } from '@/features/welcome/welcome'
import { meQuery } from '@/lib/api/me'
import { mayManage } from '@/lib/may-manage'
import type { Me } from '@/lib/wire/person'
import { LAST_PROJECT } from '../shell/last-project'

/** The address without a path: the welcome, or on to where the person was last. */
export function HomePage() {
  const auth = useAuth()
  if (auth.isLoading) return <Waiting />
  return auth.user ? <Onward /> : <Welcome />
}

function Onward() {
  const me = useQuery(meQuery)
  const [last] = useLocalStorage<string | null>({ key: LAST_PROJECT, defaultValue: null, getInitialValueInEffect: false })
  if (me.isError) return <Center component="main" mih="100vh"><ErrorState page error={me.error} onRetry={() => void me.refetch()} /></Center>
  if (!me.data) return <Waiting />
  const projectId = projectToOpen(me.data, last)
  if (projectId) return <Navigate to="/project/$projectId" params={{ projectId }} replace />
  return <Navigate to="/start" search={{ organizationId: organizationToFill(me.data) }} replace />
}

function projectToOpen(me: Me, last: string | null): string | undefined {
  const projects = me.organizations.flatMap((organization) => organization.projects)
  return (projects.find(({ id }) => id === last) ?? projects[0])?.id
}

/** Somebody who has an organization without a project goes straight to the second step. */
function organizationToFill(me: Me): string | undefined {
  return me.organizations.find(mayManage)?.id
}

function Waiting() {
  const { t } = useTranslation()
  return <Center h="100vh"><Loader size="sm" aria-label={t('loading')} /></Center>
}
