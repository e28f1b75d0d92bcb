import { readChoice, readCount, readText } from './plain-search'
import { DEFAULT_LIMIT } from './trace-list-search'
import { ranges, readInstant, type TimeRange } from './time-range'

/** What the address of the list of users says. */
export type UserListSearch = TimeRange & { search?: string; page?: number; limit?: number; refresh?: 'off' }

export function readUserListSearch(raw: Record<string, unknown>): UserListSearch {
  return {
    range: readChoice(raw, 'range', ranges),
    from: readInstant(raw.from),
    to: readInstant(raw.to),
    search: readText(raw, 'search'),
    page: readCount(raw, 'page', 1),
    limit: readCount(raw, 'limit', DEFAULT_LIMIT),
    refresh: readChoice(raw, 'refresh', ['off']),
  }
}
