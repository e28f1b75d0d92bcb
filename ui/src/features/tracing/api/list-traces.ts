import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { LIST_REFRESH_MS } from '@/config/limits'
import { urls } from '@/config/urls'
import { parametersOf, type ExploreSearch } from '@/lib/explore/search'
import { http } from '@/lib/http'
import type { ObservationTableRow } from '@/lib/wire/observation'
import type { Page } from '@/lib/wire/page'
import type { TraceRow } from '@/lib/wire/trace'

/** What is open beside the table is no part of the question. */
export const tracesQuery = (projectId: string, search: ExploreSearch) => queryOptions({
  queryKey: ['traces', projectId, search],
  queryFn: ({ signal }) => http.get<Page<TraceRow>>(urls.traces(projectId, parametersOf(search)), signal),
  placeholderData: keepPreviousData,
  refetchInterval: refreshOf(search),
})

export const observationsQuery = (projectId: string, search: ExploreSearch) => queryOptions({
  queryKey: ['observations', projectId, search],
  queryFn: ({ signal }) => http.get<Page<ObservationTableRow>>(urls.observations(projectId, parametersOf(search)), signal),
  placeholderData: keepPreviousData,
  refetchInterval: refreshOf(search),
})

/** Reading all inputs and outputs again every few seconds would be too much. */
function refreshOf({ refresh, search, searchIn }: ExploreSearch): number | false {
  return refresh === 'off' || (search !== undefined && searchIn === 'content') ? false : LIST_REFRESH_MS
}
