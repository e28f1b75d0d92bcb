import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { LIST_REFRESH_MS } from '@/config/limits'
import { urls } from '@/config/urls'
import { parametersOf, type ExploreSearch } from '@/lib/explore/search'
import { http } from '@/lib/http'
import type { Page } from '@/lib/wire/page'
import type { SessionRow, SessionTrace } from '@/lib/wire/session'

/** Turns that are read at once: a conversation is read from its start. */
const TURNS = 20

export const sessionsQuery = (projectId: string, search: ExploreSearch) => queryOptions({
  queryKey: ['sessions', projectId, search],
  queryFn: ({ signal }) => http.get<Page<SessionRow>>(urls.sessions(projectId, parametersOf(search)), signal),
  placeholderData: keepPreviousData,
  refetchInterval: search.refresh === 'off' ? false : LIST_REFRESH_MS,
})

export const sessionQuery = (projectId: string, sessionId: string) => queryOptions({
  queryKey: ['session', projectId, sessionId],
  queryFn: ({ signal }) => http.get<SessionRow>(urls.session(projectId, sessionId), signal),
})

export const sessionTracesQuery = (projectId: string, sessionId: string) => infiniteQueryOptions({
  queryKey: ['session-traces', projectId, sessionId],
  queryFn: ({ signal, pageParam }) => http.get<Page<SessionTrace>>(urls.sessionTraces(projectId, sessionId, { page: pageParam, limit: TURNS }), signal),
  initialPageParam: 1,
  getNextPageParam: ({ meta }) => (meta.page < meta.totalPages ? meta.page + 1 : undefined),
})
