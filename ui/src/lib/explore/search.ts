import { readChoice, readCount, readText } from '@/lib/search/plain-search'
import { boundsOf, ranges, readInstant, type TimeRange } from '@/lib/search/time-range'
import { DEFAULT_LIMIT, limits } from './limits'
import { tableOrders, type TableName } from './tables'

/** What the address of a table says; defaults are left out of it. */
export type ExploreSearch = TimeRange & {
  /** Conditions as the server reads them. */
  filter?: string
  search?: string
  searchIn?: 'content'
  orderBy?: string
  page?: number
  limit?: number
  refresh?: 'off'
}

export function readExploreSearch(raw: Record<string, unknown>, table: TableName): ExploreSearch {
  return {
    range: readChoice(raw, 'range', ranges),
    from: readInstant(raw.from),
    to: readInstant(raw.to),
    filter: readText(raw, 'filter'),
    search: readText(raw, 'search'),
    searchIn: readChoice(raw, 'searchIn', ['content']),
    orderBy: readTableOrder(raw, table),
    page: readCount(raw, 'page', 1),
    limit: readLimit(raw),
    refresh: readChoice(raw, 'refresh', ['off']),
  }
}

function readTableOrder(raw: Record<string, unknown>, table: TableName): string | undefined {
  const { columns, fallback } = tableOrders[table]
  const order = String(raw.orderBy)
  return order !== fallback && columns.some((column) => order === `${column}.desc` || order === `${column}.asc`) ? order : undefined
}

/** One of the sizes on offer: the server refuses larger ones. */
export function readLimit(raw: Record<string, unknown>): number | undefined {
  return limits.find((limit) => String(limit) === String(raw.limit) && limit !== DEFAULT_LIMIT)
}

/** What decides which rows there are: a change of it starts again at the first page. */
export function scopeOf(search: ExploreSearch): Record<string, string | undefined> {
  const text = search.search
  return { ...boundsOf(search), filter: search.filter, search: text, searchIn: text === undefined ? undefined : search.searchIn }
}

/** A moving time range is resolved at each call, so a refresh brings in what is new. */
export function parametersOf(search: ExploreSearch): Record<string, string | number | undefined> {
  return { ...scopeOf(search), orderBy: search.orderBy, page: search.page ?? 1, limit: search.limit ?? DEFAULT_LIMIT }
}
