import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { Observation } from '@/lib/wire/trace'

/** `state` is what is known of the observation from its trace: a change there brings in the payloads again. */
export const observationQuery = (projectId: string, traceId: string, observationId: string, state: string) => queryOptions({
  queryKey: ['observation', projectId, traceId, observationId, state],
  queryFn: ({ signal }) => http.get<Observation>(urls.observation(projectId, traceId, observationId), signal),
  staleTime: 60_000,
})
