import { urls } from '@/config/urls'
import { http } from '@/lib/http'

/** Done within five seconds on every node of the server. */
export function revokeKey(projectId: string, keyId: string): Promise<void> {
  return http.remove(urls.key(projectId, keyId))
}
