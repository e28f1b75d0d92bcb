import { Center, Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { ProjectsButton } from '@/components/projects-button'
import { traceLocationQuery } from './api/locate-trace'

const route = getRouteApi('/people/trace/$traceId')

/** A link that names only the trace: the server knows in which of the person's projects it is. */
export function TraceLocationPage() {
  const { t } = useTranslation()
  const { traceId } = route.useParams()
  const query = useQuery(traceLocationQuery(traceId))
  if (query.data) {
    return <Navigate to="/project/$projectId/traces/$traceId" params={{ projectId: query.data.projectId, traceId }} replace />
  }
  if (query.isError) {
    return <Center component="main" h="100vh"><ErrorState page error={query.error} onRetry={() => void query.refetch()} actions={<ProjectsButton />} /></Center>
  }
  return <Center h="100vh"><Loader size="sm" aria-label={t('loading')} /></Center>
}
