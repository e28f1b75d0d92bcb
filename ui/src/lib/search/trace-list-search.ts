import { readChoice, readCount, readText } from './plain-search'
import { ranges, readInstant, type TimeRange } from './time-range'

export const DEFAULT_LIMIT = 50
export const limits = [20, 50, 100] as const
export const traceOrders = ['timestamp.desc', 'timestamp.asc'] as const

/** What the address of a list of traces says; defaults are left out of it. */
export type TraceListSearch = TimeRange & {
  userId?: string
  sessionId?: string
  name?: string
  environment?: string
  orderBy?: (typeof traceOrders)[number]
  page?: number
  limit?: number
  refresh?: 'off'
}

export function readTraceListSearch(raw: Record<string, unknown>): TraceListSearch {
  return {
    range: readChoice(raw, 'range', ranges),
    from: readInstant(raw.from),
    to: readInstant(raw.to),
    userId: readText(raw, 'userId'),
    sessionId: readText(raw, 'sessionId'),
    name: readText(raw, 'name'),
    environment: readText(raw, 'environment'),
    orderBy: readChoice(raw, 'orderBy', traceOrders),
    page: readCount(raw, 'page', 1),
    limit: readCount(raw, 'limit', DEFAULT_LIMIT),
    refresh: readChoice(raw, 'refresh', ['off']),
  }
}
