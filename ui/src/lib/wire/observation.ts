import type { Level, RowScore } from './trace'

/** An observation as a row of a table, with what its trace says of it. */
export type ObservationTableRow = {
  id: string
  traceId: string
  traceName: string | null
  type: string
  name: string | null
  startTime: string
  latencyMs: number | null
  timeToFirstTokenMs: number | null
  level: Level
  statusMessage: string | null
  model: string | null
  environment: string | null
  version: string | null
  release: string | null
  userId: string | null
  sessionId: string | null
  tags: string[]
  inputTokens: number | null
  outputTokens: number | null
  totalTokens: number | null
  totalCost: number | null
  unpriced: boolean
  promptName: string | null
  promptVersion: number | null
  inputPreview: string | null
  outputPreview: string | null
  scores: RowScore[]
}
