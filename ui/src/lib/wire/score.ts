export type ScoreRow = {
  id: string
  timestamp: string
  name: string
  source: string
  dataType: string
  value: number | null
  stringValue: string | null
  comment: string | null
  traceId: string | null
  traceName: string | null
  observationId: string | null
  sessionId: string | null
  userId: string | null
  environment: string
}
