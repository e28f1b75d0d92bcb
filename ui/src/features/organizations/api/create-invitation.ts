import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { NewInvitation } from '@/lib/wire/invitation'
import type { Role } from '@/lib/wire/person'

/** With an address and a mail server the link is sent there, too. */
export function createInvitation(organizationId: string, role: Role, email: string): Promise<NewInvitation> {
  return http.post<NewInvitation>(urls.invitations(organizationId), email === '' ? { role } : { role, email })
}

/** A new link; the old one is dead. */
export function renewInvitation(organizationId: string, invitationId: string): Promise<NewInvitation> {
  return http.post<NewInvitation>(urls.invitationRenewal(organizationId, invitationId), {})
}
