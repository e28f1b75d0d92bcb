import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function changeBookmark(projectId: string, traceId: string, bookmarked: boolean): Promise<unknown> {
  return http.put(urls.traceBookmark(projectId, traceId), { bookmarked })
}
