import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { LIST_REFRESH_MS } from '@/config/limits'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import { traceFilter } from '@/lib/search/trace-filter'
import { boundsOf } from '@/lib/search/time-range'
import { DEFAULT_LIMIT, type TraceListSearch } from '@/lib/search/trace-list-search'
import type { Page } from '@/lib/wire/page'
import type { TraceRow } from '@/lib/wire/trace'

/** A moving time range is resolved at each call, so a refresh brings in what is new. */
export const tracesQuery = (projectId: string, search: TraceListSearch) => queryOptions({
  queryKey: ['traces', projectId, search],
  queryFn: ({ signal }) => http.get<Page<TraceRow>>(urls.traces(projectId, parametersOf(search)), signal),
  placeholderData: keepPreviousData,
  refetchInterval: search.refresh === 'off' ? false : LIST_REFRESH_MS,
})

function parametersOf({ userId, sessionId, name, environment, filter, tab, orderBy, page, limit, ...time }: TraceListSearch) {
  return { ...boundsOf(time), userId, sessionId, name, environment, filter: traceFilter(filter, tab), orderBy, page: page ?? 1, limit: limit ?? DEFAULT_LIMIT }
}
