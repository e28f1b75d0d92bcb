import { readChoice, readCount, readOrder, readText } from './plain-search'
import { readLimit } from './trace-list-search'
import { ranges, readInstant, type TimeRange } from './time-range'

export const userSorts = ['userId', 'traces', 'totalTokens', 'totalCost', 'firstSeen', 'lastSeen'] as const
export const userOrders = userSorts.flatMap((column) => [`${column}.desc` as const, `${column}.asc` as const])
export const DEFAULT_USER_ORDER = 'lastSeen.desc'

/** What the address of the list of users says. */
export type UserListSearch = TimeRange & {
  search?: string
  orderBy?: (typeof userOrders)[number]
  page?: number
  limit?: number
  refresh?: 'off'
}

export function readUserListSearch(raw: Record<string, unknown>): UserListSearch {
  return {
    range: readChoice(raw, 'range', ranges),
    from: readInstant(raw.from),
    to: readInstant(raw.to),
    search: readText(raw, 'search'),
    orderBy: readOrder(raw, userOrders, DEFAULT_USER_ORDER),
    page: readCount(raw, 'page', 1),
    limit: readLimit(raw),
    refresh: readChoice(raw, 'refresh', ['off']),
  }
}
