export type Aggregation = 'count' | 'sum' | 'avg' | 'p50' | 'p90' | 'p95' | 'p99' | 'histogram' | 'uniq'
export type MetricsView = 'traces' | 'observations' | 'scores-numeric' | 'scores-categorical' | 'scores-boolean'

/** A condition in the form that lists and metrics share. */
export type SingleFilter = { type: string; column: string; operator: string; value: string | number | boolean | string[]; key?: string }

export type MetricsQuery = {
  view: MetricsView
  dimensions: { field: string }[]
  metrics: { measure: string; aggregation: Aggregation }[]
  filters: SingleFilter[]
  timeDimension: { granularity: string } | null
  fromTimestamp: string
  /** Not included. */
  toTimestamp: string
  orderBy: { field: string; direction: 'asc' | 'desc' }[] | null
  config?: { row_limit?: number; bins?: number }
  timeZone: string
}

/** `key` is what `time_dimension` of a row says; the ends are instants. */
export type Bucket = { key: string; from: string; to: string }

/** Dimensions and `<aggregation>_<measure>` by name. */
export type MetricsRow = Record<string, unknown>

export type MetricsAnswer = { data: MetricsRow[]; meta: { granularity: string | null; timeZone: string; buckets: Bucket[] } }
