import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { CommentSection } from '@/features/comments/components/comment-section'
import { ScoreSection } from '@/features/scoring/components/score-section'
import { TraceActions } from '@/features/trace-actions/trace-actions'
import { meQuery } from '@/lib/api/me'
import { projectQuery } from '@/lib/api/project'
import type { ObservationRow, Trace } from '@/lib/wire/trace'

const NONE: string[] = []

/** What people of a project can do with a trace and say about it, for its page and for the panel beside a list. */
export function useTraceTools(projectId: string) {
  const client = useQueryClient()
  const permissions = useQuery(projectQuery(projectId)).data?.permissions ?? NONE
  const userId = useQuery(meQuery).data?.id
  const renderAnnotations = useCallback((trace: Trace, observation: ObservationRow | null) => {
    const onChanged = () => client.invalidateQueries({ queryKey: ['trace', projectId, trace.id] })
    const scorer = permissions.includes('scores:CUD') && userId !== undefined ? { projectId, userId, onChanged } : null
    const observationId = observation?.id ?? null
    return (
      <>
        <ScoreSection
          key={`scores-${observationId}`} scorer={scorer} target={{ traceId: trace.id, ...(observationId === null ? {} : { observationId }) }}
          scores={trace.scores.filter((score) => (score.observationId ?? null) === observationId)}
        />
        {permissions.includes('comments:read') && (
          <CommentSection
            projectId={projectId} place={{ traceId: trace.id }} mayWrite={permissions.includes('comments:CUD')}
            objectType={observationId === null ? 'TRACE' : 'OBSERVATION'} objectId={observationId ?? trace.id}
          />
        )}
      </>
    )
  }, [client, permissions, projectId, userId])
  const renderActions = useCallback(
    (trace: Trace, onDeleted: () => void) => <TraceActions projectId={projectId} trace={trace} permissions={permissions} onDeleted={onDeleted} />,
    [permissions, projectId],
  )
  return { renderAnnotations, renderActions }
}
