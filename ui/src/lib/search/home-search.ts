import { isZone } from '@/lib/time/zone'
import { readChoice, readText } from './plain-search'
import { readInstant } from './time-range'

export const homeRanges = ['15m', '1h', '6h', '24h', '3d', '7d', '14d', '30d', '90d'] as const
export type HomeRange = (typeof homeRanges)[number]
export const DEFAULT_HOME_RANGE: HomeRange = '7d'

export const latencyTables = ['traces', 'generations', 'observations'] as const
export const percentiles = ['p50', 'p90', 'p95', 'p99'] as const

/** What the address of Home says; defaults are left out of it. A relative range stays one, so a pasted address moves with the clock. */
export type HomeSearch = {
  range?: HomeRange
  from?: string
  to?: string
  /** Whose calendar days; without it the reader's own. Only links that fix the view have it. */
  zone?: string
  compare?: 'off'
  refresh?: 'off'
  /** Several, as `listOf` reads them. */
  environment?: string
  user?: string
  name?: string
  model?: string
  traces?: 'level'
  usage?: 'type'
  users?: 'count'
  latency?: 'generations' | 'observations'
  percentile?: 'p50' | 'p90' | 'p99'
  /** The score whose distribution is shown. */
  score?: string
}

export function readHomeSearch(raw: Record<string, unknown>): HomeSearch {
  const from = readInstant(raw.from)
  const zone = readText(raw, 'zone')
  return {
    range: from ? undefined : readRange(raw),
    from,
    to: from && readInstant(raw.to),
    zone: zone !== undefined && isZone(zone) ? zone : undefined,
    compare: readChoice(raw, 'compare', ['off']),
    refresh: readChoice(raw, 'refresh', ['off']),
    environment: readText(raw, 'environment'),
    user: readText(raw, 'user'),
    name: readText(raw, 'name'),
    model: readText(raw, 'model'),
    traces: readChoice(raw, 'traces', ['level']),
    usage: readChoice(raw, 'usage', ['type']),
    users: readChoice(raw, 'users', ['count']),
    latency: readChoice(raw, 'latency', ['generations', 'observations']),
    percentile: readChoice(raw, 'percentile', ['p50', 'p90', 'p99']),
    score: readText(raw, 'score'),
  }
}

function readRange(raw: Record<string, unknown>): HomeRange | undefined {
  const range = readChoice(raw, 'range', homeRanges)
  return range === DEFAULT_HOME_RANGE ? undefined : range
}

/** Values in one parameter; a comma within a value is written as %2C. */
export function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').filter(Boolean).map((value) => value.replaceAll('%2C', ',').replaceAll('%25', '%'))
}

export function textOf(values: string[]): string | undefined {
  return values.map((value) => value.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',') || undefined
}
