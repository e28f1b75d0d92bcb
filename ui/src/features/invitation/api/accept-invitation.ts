import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function acceptInvitation(token: string): Promise<{ organizationId: string }> {
  return http.post<{ organizationId: string }>(urls.acceptInvitation(token))
}
