import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { projectSource } from '@/features/trace/api/sources'
import { BackToList } from '@/features/trace/components/back-to-list'
import { NeighbourLinks } from '@/features/trace/components/neighbour-links'
import { TraceHeader } from '@/features/trace/components/trace-header'
import { TraceMissing } from '@/features/trace/components/trace-missing'
import { TraceSourceProvider } from '@/features/trace/source'
import { TraceContent } from '@/features/trace/trace-content'
import type { TraceSearch } from '@/lib/search/trace-search'
import { useTraceKeys } from './use-trace-keys'
import { useTraceTools } from './use-trace-tools'

const route = getRouteApi('/people/project/$projectId/traces/$traceId')

/** What is open in the trace and the way its tree is drawn are in the address: a link shows what one sees. */
export function TracePage() {
  const { projectId, traceId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const source = useMemo(() => projectSource(projectId), [projectId])
  const { renderActions, renderAnnotations } = useTraceTools(projectId)
  const show = (part: TraceSearch) => void navigate({ search: (before: TraceSearch) => ({ ...before, ...part }), replace: true })
  useTraceKeys(projectId, traceId, () => show({ view: search.view === 'timeline' ? undefined : 'timeline' }))
  const leave = () => void navigate({ to: '/project/$projectId/traces', params: { projectId }, replace: true })
  return (
    <TraceSourceProvider value={source}>
      <TraceContent
        traceId={traceId} state={search} onState={show}
        missing={<TraceMissing projectId={projectId} traceId={traceId} />} renderAnnotations={renderAnnotations}
        renderHeader={(trace) => (
          <TraceHeader trace={trace} leading={<BackToList projectId={projectId} />}>
            {renderActions(trace, leave)}
            <NeighbourLinks projectId={projectId} traceId={traceId} />
          </TraceHeader>
        )}
      />
    </TraceSourceProvider>
  )
}
