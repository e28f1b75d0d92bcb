import { queryOptions } from '@tanstack/react-query'
import { urls } from '@/config/urls'
import { http } from '@/lib/http'

/** Whether anything has ever arrived in a project. */
export const firstTraceQuery = (projectId: string) => queryOptions({
  queryKey: ['first-trace', projectId],
  queryFn: ({ signal }) => http.get<{ traceId: string | null }>(urls.firstTrace(projectId), signal),
})
