import { urls } from '@/config/urls'
import { http } from '@/lib/http'

export function cancelInvitation(organizationId: string, invitationId: string): Promise<void> {
  return http.remove(urls.invitation(organizationId, invitationId))
}
