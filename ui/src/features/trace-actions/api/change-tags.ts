import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function changeTags(projectId: string, traceId: string, tags: string[]): Promise<unknown> {
  return http.put(urls.traceTags(projectId, traceId), { tags })
}
