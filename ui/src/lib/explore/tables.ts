import type { ColumnKind } from './conditions'

export type Unit = 'seconds' | 'money' | 'count'
export type TableName = 'traces' | 'observations' | 'sessions' | 'scores'

const text = ['id', 'name', 'userId', 'sessionId', 'environment', 'release', 'version', 'level', 'type', 'model', 'promptName', 'statusMessage',
  'traceId', 'traceName', 'parentObservationId', 'source', 'dataType', 'stringValue', 'comment', 'observationId', 'authorUserId'] as const
const numbers = ['latency', 'timeToFirstToken', 'inputTokens', 'outputTokens', 'totalTokens', 'inputCost', 'outputCost', 'totalCost', 'observationCount',
  'errorCount', 'warningCount', 'unpricedCount', 'value'] as const
const others = ['tags', 'bookmarked', 'public', 'isRootObservation', 'metadata', 'scores_avg', 'score_categories'] as const
export type ColumnName = (typeof text)[number] | (typeof numbers)[number] | (typeof others)[number]

export type FilterColumn = { name: ColumnName; kind: ColumnKind; unit?: Unit }

const kinds: Record<(typeof others)[number], ColumnKind> = {
  tags: 'array', bookmarked: 'boolean', public: 'boolean', isRootObservation: 'boolean', metadata: 'metadata', scores_avg: 'numberScore', score_categories: 'categoryScore',
}

function column(name: ColumnName, table: TableName): FilterColumn {
  if (name in kinds) return { name, kind: kinds[name as keyof typeof kinds] }
  // A trace has the models and types of its observations in a list.
  if (table !== 'observations' && (name === 'model' || name === 'type')) return { name, kind: 'array' }
  if (!(numbers as readonly string[]).includes(name)) return { name, kind: 'text' }
  return { name, kind: 'number', unit: name.endsWith('Cost') ? 'money' : name === 'latency' || name === 'timeToFirstToken' ? 'seconds' : 'count' }
}

const traceFacets: ColumnName[] = ['level', 'environment', 'name', 'tags', 'userId', 'model', 'type', 'latency', 'totalTokens', 'totalCost', 'bookmarked', 'public',
  'errorCount', 'observationCount', 'sessionId', 'release', 'version']
const observationFacets: ColumnName[] = ['level', 'type', 'environment', 'name', 'model', 'traceName', 'latency', 'timeToFirstToken', 'totalTokens', 'totalCost',
  'isRootObservation', 'promptName', 'userId', 'sessionId', 'tags', 'release', 'version']
const scoreFacets: ColumnName[] = ['name', 'source', 'dataType', 'stringValue', 'value', 'environment', 'traceName', 'userId']

const facets: Record<TableName, ColumnName[]> = { traces: traceFacets, sessions: traceFacets, observations: observationFacets, scores: scoreFacets }

const further: Record<TableName, ColumnName[]> = {
  traces: ['id', 'metadata', 'scores_avg', 'score_categories', 'inputTokens', 'outputTokens', 'inputCost', 'outputCost', 'warningCount', 'unpricedCount'],
  sessions: ['id', 'metadata', 'scores_avg', 'score_categories', 'inputTokens', 'outputTokens', 'inputCost', 'outputCost', 'warningCount', 'unpricedCount'],
  observations: ['id', 'traceId', 'parentObservationId', 'statusMessage', 'metadata', 'scores_avg', 'score_categories', 'inputTokens', 'outputTokens', 'inputCost', 'outputCost'],
  scores: ['id', 'comment', 'traceId', 'observationId', 'sessionId', 'authorUserId'],
}

/** Columns of the sidebar, the most asked for first. */
export const facetColumns = (table: TableName): FilterColumn[] => facets[table].map((name) => column(name, table))

/** All that rows can be asked for. */
export const filterColumns = (table: TableName): FilterColumn[] => [...facets[table], ...further[table]].map((name) => column(name, table))

/** Open in the sidebar until somebody closes them. */
export const OPEN_AT_FIRST: ColumnName[] = ['level', 'environment', 'name', 'type', 'source', 'dataType']

export const tableOrders: Record<TableName, { columns: readonly string[]; fallback: string }> = {
  traces: {
    columns: ['timestamp', 'name', 'userId', 'sessionId', 'release', 'version', 'environment', 'level', 'latency', 'inputTokens', 'outputTokens', 'totalTokens', 'totalCost', 'observationCount', 'errorCount'],
    fallback: 'timestamp.desc',
  },
  observations: {
    columns: ['startTime', 'type', 'name', 'level', 'model', 'latency', 'timeToFirstToken', 'inputTokens', 'outputTokens', 'totalTokens', 'totalCost', 'environment', 'version'],
    fallback: 'startTime.desc',
  },
  sessions: { columns: ['id', 'createdAt', 'lastAt', 'duration', 'traces', 'observations', 'totalTokens', 'totalCost', 'errorCount'], fallback: 'createdAt.desc' },
  scores: { columns: ['timestamp', 'name', 'source', 'dataType', 'value', 'stringValue', 'environment', 'userId', 'traceName'], fallback: 'timestamp.desc' },
}
