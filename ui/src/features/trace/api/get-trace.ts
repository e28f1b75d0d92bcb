import { queryOptions } from '@tanstack/react-query'
import { LARGE_TRACE_REFRESH_MS, LIVE_TRACE_REFRESH_MS, QUIET_TRACE_REFRESH_MS, TRACE_QUIET_AFTER_MS } from '@/config/limits'
import { Problem } from '@/lib/problem'
import type { Trace } from '@/lib/wire/trace'
import type { TraceSource } from '../source'

export const traceQuery = (source: TraceSource, traceId: string) => queryOptions({
  queryKey: ['trace', source.key, traceId],
  queryFn: ({ signal }) => source.trace(traceId, signal),
  refetchInterval: ({ state }) => {
    // A link made by an SDK is often opened before its spans are flushed.
    if (state.error instanceof Problem && state.error.status === 404) return source.projectId === null ? false : LIVE_TRACE_REFRESH_MS
    if (state.data && isQuiet(state.data)) return QUIET_TRACE_REFRESH_MS
    return (state.data?.observationsNext ?? null) === null ? LIVE_TRACE_REFRESH_MS : LARGE_TRACE_REFRESH_MS
  },
})

function isQuiet(trace: Trace): boolean {
  const last = trace.observations.reduce(
    (latest, { startTime, endTime }) => Math.max(latest, new Date(endTime ?? startTime).getTime()), new Date(trace.timestamp).getTime(),
  )
  return Date.now() - last > TRACE_QUIET_AFTER_MS
}
