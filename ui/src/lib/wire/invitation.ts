import type { Role } from './person'

export type Invitation = {
  id: string
  role: Role
  /** Null: for whoever holds the link. */
  email: string | null
  status: 'OPEN' | 'EXPIRED' | 'DECLINED' | 'ACCEPTED'
  mail: 'SENT' | 'FAILED' | null
  invitedBy: string | null
  createdAt: string
  expiresAt: string
}

/** The one answer that carries the link. */
export type NewInvitation = { id: string; url: string; expiresAt: string; email: string | null; mail: 'SENT' | 'FAILED' | null }
