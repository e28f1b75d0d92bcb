import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { TracesPage as Page } from '@/features/tracing/traces-page'

const route = getRouteApi('/people/project/$projectId/traces')

/** The tables of traces and observations with what other features add to their rows. */
export function TracesPage() {
  const { projectId } = route.useParams()
  const navigate = route.useNavigate()
  const open = useCallback(
    (traceId: string, observation?: string) => void navigate({ to: '/project/$projectId/traces/$traceId', params: { projectId, traceId }, search: { observation } }),
    [navigate, projectId],
  )
  return <Page onOpen={open} />
}
