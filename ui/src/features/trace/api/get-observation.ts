import { queryOptions } from '@tanstack/react-query'
import type { TraceSource } from '../source'

/** `state` is what is known of the observation from its trace: a change there brings in the payloads again. */
export const observationQuery = (source: TraceSource, traceId: string, observationId: string, state: string) => queryOptions({
  queryKey: ['observation', source.key, traceId, observationId, state],
  queryFn: ({ signal }) => source.observation(traceId, observationId, signal),
  staleTime: 60_000,
})
