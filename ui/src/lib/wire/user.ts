export type UserRow = {
  userId: string
  traces: number
  observations: number
  inputTokens: number
  outputTokens: number
  totalTokens: number
  totalCost: number | null
  firstSeen: string
  lastSeen: string
}
