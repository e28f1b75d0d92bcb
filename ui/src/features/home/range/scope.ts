import { DEFAULT_HOME_RANGE, listOf, type HomeRange, type HomeSearch } from '@/lib/search/home-search'
import type { Bucket, MetricsView, SingleFilter } from '@/lib/wire/metrics'
import { granularityOf, periodOf, previousOf, type Granularity, type Period } from './period'

export type Filters = { environment: string[]; user?: string; name?: string; model?: string }

/** What every tile of the page is about. */
export type Scope = {
  projectId: string
  zone: string
  period: Period
  previous: Period | null
  granularity: Granularity
  filters: Filters
  /** The name of a range that moves with the clock; null between fixed ends. */
  moving: HomeRange | null
}

export function scopeOf(projectId: string, search: HomeSearch, now: number, ownZone: string): Scope {
  const zone = search.zone ?? ownZone
  const period = periodOf(search, now, zone)
  return {
    projectId, zone, period,
    moving: search.from === undefined ? search.range ?? DEFAULT_HOME_RANGE : null,
    previous: search.compare === 'off' ? null : previousOf(period, zone),
    granularity: granularityOf(period),
    filters: { environment: listOf(search.environment), user: search.user, name: search.name, model: search.model },
  }
}

export function isFiltered({ environment, user, name, model }: Filters): boolean {
  return environment.length > 0 || [user, name, model].some((value) => value !== undefined)
}

export const isoOf = ({ from, to }: Period) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })

/** The part of a bucket that the period covers: its first and last buckets may begin before it and end after it. */
export function clip(bucket: Bucket, period: Period): { from: string; to: string } {
  const [from, to] = [Date.parse(bucket.from), Date.parse(bucket.to)]
  return isoOf({ from: Math.max(from, period.from), to: Math.min(to, period.to) })
}

const anyOf = (column: string, value: string[]): SingleFilter => ({ type: 'stringOptions', column, operator: 'any of', value })

const names: Record<MetricsView, { name: string; model: string | null }> = {
  'traces': { name: 'name', model: null },
  'observations': { name: 'traceName', model: 'providedModelName' },
  'scores-numeric': { name: 'traceName', model: 'observationModelName' },
  'scores-boolean': { name: 'traceName', model: 'observationModelName' },
  'scores-categorical': { name: 'traceName', model: 'observationModelName' },
}

/** The page's filters in the words of a view. Traces have no model of their own: whoever filters by model asks observations. */
export function conditions(view: MetricsView, filters: Filters): SingleFilter[] {
  const { name, model } = names[view]
  return [
    ...(filters.environment.length > 0 ? [anyOf('environment', filters.environment)] : []),
    ...(filters.user !== undefined ? [anyOf('userId', [filters.user])] : []),
    ...(filters.name !== undefined ? [anyOf(name, [filters.name])] : []),
    ...(filters.model !== undefined && model !== null ? [anyOf(model, [filters.model])] : []),
  ]
}
