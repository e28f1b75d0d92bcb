import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ObservationRow, Trace } from '@/lib/wire/trace'
import { useTraceSource, type TraceSource } from '../source'
import { traceQuery } from './get-trace'

/** A trace with its first observations at once and the others as they come. */
export function useWholeTrace(traceId: string) {
  const source = useTraceSource()
  const query = useQuery(traceQuery(source, traceId))
  const more = useInfiniteQuery(restQuery(source, traceId, query.data))
  const { hasNextPage, isFetching, fetchNextPage, isError } = more
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const first = query.data
  const pages = hasMore(first) ? more.data?.pages : undefined
  const trace = useMemo(
    () => (first && pages ? { ...first, observations: merged(first.observations, pages.flatMap(({ data }) => data)) } : first), [first, pages],
  )
  return { ...query, data: trace, rest: more }
}

/** Read again when the first answer says that something has changed. */
function restQuery(source: TraceSource, traceId: string, first: Trace | undefined) {
  const state = first && [first.observationsTotal, first.latencyMs, first.totalTokens, first.totalCost, first.errorCount]
  return {
    queryKey: ['trace-rest', source.key, traceId, state],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) => source.observations(traceId, pageParam, signal),
    initialPageParam: first?.observationsNext ?? null,
    getNextPageParam: (last: { meta: { next: string | null } }) => last.meta.next,
    enabled: hasMore(first),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  }
}

function hasMore(trace: Trace | undefined): boolean {
  return trace !== undefined && (trace.observationsTotal ?? 0) > trace.observations.length
}

/** The first answer is the newest. */
function merged(first: ObservationRow[], rest: ObservationRow[]): ObservationRow[] {
  const known = new Set(first.map(({ id }) => id))
  return [...first, ...rest.filter(({ id }) => !known.has(id))]
}
