import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function deleteTraces(projectId: string, traceIds: string[]): Promise<{ deleted: number }> {
  return http.post(urls.tracesDelete(projectId), { traceIds })
}
