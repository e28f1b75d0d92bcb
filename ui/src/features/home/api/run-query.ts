import { useQuery, type QueryKey } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { MetricsAnswer, MetricsQuery } from '@/lib/wire/metrics'
import type { Scope } from '../range/scope'

/** All that Home has asked for in a project. */
export const homeKey = (projectId: string): QueryKey => ['home', projectId]

export type Answer = {
  data: MetricsAnswer | undefined
  error: Error | null
  /** What is shown belongs to other filters or another range; its successor is on its way. */
  stale: boolean
  /** There is an answer, but the last attempt at a newer one failed. */
  outdated: boolean
  retry: () => void
}

/**
 * Tiles with the same question share its answer. A relative range is the same question at every moment: the page asks again when its
 * clock moves, and an answer stays when the next attempt fails.
 */
export function useMetrics(scope: Scope, kind: string, query: MetricsQuery, enabled = true): Answer {
  const { fromTimestamp, toTimestamp, ...rest } = query
  const moving = { ...rest, period: scope.moving ?? [fromTimestamp, toTimestamp] }
  const result = useQuery<MetricsAnswer>({
    queryKey: [...homeKey(scope.projectId), kind, moving],
    queryFn: ({ signal }) => http.post<MetricsAnswer>(urls.query(scope.projectId), query, signal),
    staleTime: Infinity,
    enabled,
    placeholderData: (last, asked) => (asked?.queryKey[1] === scope.projectId && asked.queryKey[2] === kind ? last : undefined),
  })
  return {
    data: result.data,
    error: result.data ? null : result.error,
    stale: result.isPlaceholderData,
    outdated: result.isRefetchError,
    retry: () => void result.refetch(),
  }
}

/** Several answers that make sense only together. */
export function together(...answers: Answer[]): Omit<Answer, 'data'> {
  return {
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    stale: answers.some(({ stale }) => stale),
    outdated: answers.some(({ outdated }) => outdated),
    retry: () => answers.filter(({ error, outdated }) => error !== null || outdated).forEach(({ retry }) => retry()),
  }
}
