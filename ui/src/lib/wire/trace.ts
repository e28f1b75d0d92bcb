export type Level = 'DEBUG' | 'DEFAULT' | 'WARNING' | 'ERROR'

/** Null cost: no price is known for any part. Otherwise the known part, and unpricedCount observations are not in it. */
export type TraceRow = {
  id: string
  timestamp: string
  name: string | null
  userId: string | null
  sessionId: string | null
  environment: string | null
  release: string | null
  version: string | null
  tags: string[]
  public: boolean
  bookmarked: boolean
  /** Null: nothing has been observed in it yet. */
  level: Level | null
  latencyMs: number | null
  observationCount: number
  errorCount: number
  inputTokens: number
  outputTokens: number
  totalTokens: number
  totalCost: number | null
  unpricedCount: number
  inputPreview: string | null
  outputPreview: string | null
  models?: string[]
  warningCount?: number
  /** What a table shows of its scores; a whole trace has all of them, see Trace. */
  scores?: RowScore[]
}

export type RowScore = { name: string; dataType: string; value: number | null; stringValue?: string | null }

export type ObservationRow = {
  id: string
  parentObservationId: string | null
  type: string
  name: string | null
  startTime: string
  endTime: string | null
  completionStartTime: string | null
  latencyMs: number | null
  timeToFirstTokenMs: number | null
  level: Level
  statusMessage: string | null
  model: string | null
  environment: string | null
  version: string | null
  usageDetails: Record<string, number>
  costDetails: Record<string, number>
  totalCost: number | null
  inputTokens: number | null
  outputTokens: number | null
  totalTokens: number | null
  promptName: string | null
  promptVersion: number | null
}

export type Score = {
  id: string
  name: string
  value: number | null
  stringValue?: string | null
  dataType: string
  observationId: string | null
  comment: string | null
  source?: string
  configId?: string | null
  authorUserId?: string | null
}

export type Trace = Omit<TraceRow, 'scores'> & {
  input: unknown
  output: unknown
  metadata: unknown
  /** The first thousand by start time at most. */
  observations: ObservationRow[]
  observationsTotal?: number
  /** Where the others go on. */
  observationsNext?: string | null
  scores: Score[]
}

export type Observation = ObservationRow & {
  input: unknown
  output: unknown
  metadata: unknown
  modelParameters: Record<string, unknown> | null
  receipt: Receipt | null
}

export type ReceiptBucket = { bucket: string; units: number | null; pricePerUnit: number | null; cost: number | null }

/** How the cost of an observation came about, kept with it when it was written. */
export type Receipt = {
  modelRule: { id: string; modelName: string; matchPattern: string; source: string } | null
  tier: { name: string } | null
  priceVersion: string | null
  buckets: ReceiptBucket[]
  origin: 'computed' | 'provided' | 'none'
  confidence: 'exact' | 'provided' | 'unpriced'
  reason: string | null
  totalCost: number | null
}
