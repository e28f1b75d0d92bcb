import type { RowScore, TraceRow } from './trace'

export type SessionRow = {
  id: string
  createdAt: string
  lastAt: string
  durationMs: number
  traces: number
  observations: number
  userIds: string[]
  environment: string
  tags: string[]
  inputTokens: number
  outputTokens: number
  totalTokens: number
  totalCost: number | null
  unpricedCount: number
  errorCount: number
  scores: RowScore[]
}

/** One turn of the conversation. */
export type SessionTrace = TraceRow & { input: unknown; output: unknown }
