import { keepPreviousData, queryOptions, type QueryKey } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { MetricsAnswer, MetricsQuery } from '@/lib/wire/metrics'

/** A page that is looked at for a day would otherwise keep every minute of it. */
const KEPT_MS = 2 * 60_000

/**
 * Tiles with the same question share its answer. The question holds its moment, so an answer never ages; while the next one is on
 * its way the last one of the same kind stays.
 */
export const metricsQuery = (projectId: string, kind: string, query: MetricsQuery, enabled = true) => queryOptions({
  queryKey: ['home', projectId, kind, query] as QueryKey,
  queryFn: ({ signal }) => http.post<MetricsAnswer>(urls.query(projectId), query, signal),
  staleTime: Infinity,
  gcTime: KEPT_MS,
  enabled,
  placeholderData: (last, asked) => (asked?.queryKey[1] === projectId && asked.queryKey[2] === kind ? keepPreviousData(last) : undefined),
})
