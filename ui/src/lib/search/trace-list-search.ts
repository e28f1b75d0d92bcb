import { readChoice, readCount, readOrder, readText } from './plain-search'
import { ranges, readInstant, type TimeRange } from './time-range'

export const DEFAULT_LIMIT = 50
export const limits = [20, 50, 100] as const

/** The columns the server sorts by; the newest first is the default and not written. */
export const traceSorts = ['timestamp', 'name', 'userId', 'latency', 'totalTokens', 'totalCost'] as const
export const traceOrders = traceSorts.flatMap((column) => [`${column}.desc` as const, `${column}.asc` as const])
export const DEFAULT_TRACE_ORDER = 'timestamp.desc'

/** What the address of a list of traces says; defaults are left out of it. */
export type TraceListSearch = TimeRange & {
  userId?: string
  sessionId?: string
  name?: string
  environment?: string
  /** Further conditions, as the server reads them; with `tab`, in the words of observations. */
  filter?: string
  tab?: 'observations'
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
    filter: readText(raw, 'filter'),
    tab: readChoice(raw, 'tab', ['observations']),
    orderBy: readOrder(raw, traceOrders, DEFAULT_TRACE_ORDER),
    page: readCount(raw, 'page', 1),
    limit: readLimit(raw),
    refresh: readChoice(raw, 'refresh', ['off']),
  }
}

/** One of the sizes on offer: the server refuses larger ones. */
export function readLimit(raw: Record<string, unknown>): number | undefined {
  return limits.find((limit) => String(limit) === String(raw.limit) && limit !== DEFAULT_LIMIT)
}
