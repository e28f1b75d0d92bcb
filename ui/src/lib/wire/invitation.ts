import type { Role } from './person'

export type Invitation = { id: string; role: Role; email: string | null; status: 'OPEN' | 'EXPIRED' | 'DECLINED' | 'ACCEPTED'; invitedBy: string | null; createdAt: string; expiresAt: string }

/** The one answer that carries the link. */
export type NewInvitation = { id: string; url: string; expiresAt: string }
