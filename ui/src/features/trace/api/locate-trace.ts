import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export const traceLocationQuery = (traceId: string) => queryOptions({
  queryKey: ['trace-location', traceId],
  queryFn: ({ signal }) => http.get<{ projectId: string }>(urls.traceLocation(traceId), signal),
})
