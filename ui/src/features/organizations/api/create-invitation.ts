import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { NewInvitation } from '@/lib/wire/invitation'
import type { Role } from '@/lib/wire/person'

export function createInvitation(organizationId: string, role: Role): Promise<NewInvitation> {
  return http.post<NewInvitation>(urls.invitations(organizationId), { role })
}
