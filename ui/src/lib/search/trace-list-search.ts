import { condition, readConditions, written } from '@/lib/explore/conditions'
import { readExploreSearch, type ExploreSearch } from '@/lib/explore/search'
import type { SingleFilter } from '@/lib/wire/metrics'
import { readChoice, readText } from './plain-search'

export { DEFAULT_LIMIT, limits } from '@/lib/explore/limits'
export { readLimit } from '@/lib/explore/search'

export type TraceTab = 'traces' | 'observations'

/** What the address of the tables of traces and observations says; defaults are left out of it. */
export type TraceListSearch = ExploreSearch & {
  userId?: string
  sessionId?: string
  name?: string
  environment?: string
  tab?: 'observations'
  /** The trace that is open beside the table. */
  peek?: string
}

export function readTraceListSearch(raw: Record<string, unknown>): TraceListSearch {
  const tab = readChoice(raw, 'tab', ['observations'])
  const { range, from, to, ...rest } = readExploreSearch(raw, tab ?? 'traces')
  return {
    range,
    from,
    to,
    userId: readText(raw, 'userId'),
    sessionId: readText(raw, 'sessionId'),
    name: readText(raw, 'name'),
    environment: readText(raw, 'environment'),
    tab,
    ...rest,
    peek: readText(raw, 'peek'),
  }
}

/** Links from before there was `filter` name their columns one by one. */
export function conditionsOf(search: TraceListSearch): SingleFilter[] {
  const { userId, sessionId, name, environment } = search
  const named = { userId, sessionId, environment, [search.tab === 'observations' ? 'traceName' : 'name']: name }
  const single = Object.entries(named).flatMap(([column, value]) => (value === undefined ? [] : [condition(column, 'text', 'any of', [value])]))
  return [...single, ...readConditions(search.filter)]
}

/** The one way they are written. */
export function withConditions(conditions: readonly SingleFilter[]): Partial<TraceListSearch> {
  return { userId: undefined, sessionId: undefined, name: undefined, environment: undefined, filter: written(conditions) }
}
