export type Key = {
  id: string
  publicKey: string
  displaySecretKey: string
  note: string | null
  createdAt: string
  createdBy: string | null
  lastUsedAt: string | null
}

/** The one answer that ever carries a secret. */
export type NewKey = {
  id: string
  publicKey: string
  secretKey: string
  displaySecretKey: string
  note: string | null
  createdAt: string
}
