import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function changePublication(projectId: string, traceId: string, isPublic: boolean): Promise<unknown> {
  return http.put(urls.tracePublication(projectId, traceId), { public: isPublic })
}
