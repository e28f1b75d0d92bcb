import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { scopeOf, type ExploreSearch } from '@/lib/explore/search'
import type { TableName } from '@/lib/explore/tables'
import { http } from '@/lib/http'

export type FacetValue = { value: string; count: number }
export type Facet = { values?: FacetValue[]; min?: number | null; max?: number | null }

/** Sessions are asked for by what their traces are. */
const source = (table: TableName) => (table === 'sessions' ? 'traces' : table)

/** What there is to choose in columns, among the rows that all other conditions leave. */
export const facetsQuery = (projectId: string, table: TableName, search: ExploreSearch, columns: string[]) => queryOptions({
  queryKey: ['facets', projectId, table, { ...search, page: undefined, orderBy: undefined, limit: undefined, refresh: undefined }, columns],
  queryFn: async ({ signal }) => (await http.get<{ data: Record<string, Facet> }>(
    urls.facets(projectId, source(table), { ...scopeOf(search), columns: columns.join(',') }), signal)).data,
  placeholderData: keepPreviousData,
  staleTime: 15_000,
  enabled: columns.length > 0,
})
