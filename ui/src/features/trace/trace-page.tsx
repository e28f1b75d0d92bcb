import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Problem } from '@/lib/problem'
import { ErrorState } from '@/components/error-state'
import { traceQuery } from './api/get-trace'
import { TraceMissing } from './components/trace-missing'
import { TraceSkeleton } from './components/trace-skeleton'
import { TraceView } from './components/trace-view'

const route = getRouteApi('/people/project/$projectId/traces/$traceId')

export function TracePage() {
  const { projectId, traceId } = route.useParams()
  const query = useQuery(traceQuery(projectId, traceId))
  if (query.data) return <TraceView projectId={projectId} trace={query.data} />
  if (query.error instanceof Problem && query.error.status === 404) return <TraceMissing projectId={projectId} traceId={traceId} />
  if (query.isError) return <ErrorState page error={query.error} onRetry={() => void query.refetch()} />
  return <TraceSkeleton />
}
