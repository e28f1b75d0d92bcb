import { CHART_SERIES } from '@/config/home-limits'
import type { Series } from '@/components/chart/model'
import type { MetricsAnswer } from '@/lib/wire/metrics'
import { alongTime, groupsOf, plus, sumOf, type Group } from './rows'

export type Ranked = { shown: Group[]; rest: Group[] }

/** The largest groups by a measure, largest first, and those that get no colour of their own. */
export function largest(answer: MetricsAnswer, dimension: string, measure: string): Ranked {
  const groups = groupsOf(answer, dimension)
    .map((group) => ({ group, size: sumOf(group.rows, measure) ?? 0 }))
    .filter(({ size }) => size > 0)
    .toSorted((one, other) => other.size - one.size)
    .map(({ group }) => group)
  // A rest of one would take the place of its own name.
  const room = groups.length === CHART_SERIES + 1 ? CHART_SERIES + 1 : CHART_SERIES
  return { shown: groups.slice(0, room), rest: groups.slice(room) }
}

type Names = { of: (key: string | null) => string; other: string }

/** What adds up, over time: a series for each of the largest groups, and one for all the others. */
export function stacked(answer: MetricsAnswer, { shown, rest }: Ranked, measure: string, names: Names): Series[] {
  const series: Series[] = shown.map(({ key, rows }, index) => ({
    key: `=${key ?? ''}`, name: names.of(key), tone: index, values: alongTime(answer, rows, measure, 0),
  }))
  if (rest.length === 0) return series
  const others = rest.map(({ rows }) => alongTime(answer, rows, measure, 0))
  const values = answer.meta.buckets.map((_, bucket) => others.reduce<number | null>((sum, one) => plus(sum, one[bucket] ?? null), null))
  return [...series, { key: 'other', name: names.other, tone: 'other', values }]
}

/** What does not add up, such as percentiles: only the groups with the most behind them, and nothing where nothing was. */
export function side(answer: MetricsAnswer, { shown }: Ranked, measure: string, names: Names): Series[] {
  return shown.map(({ key, rows }, index) => ({
    key: `=${key ?? ''}`, name: names.of(key), tone: index, values: alongTime(answer, rows, measure, null),
  }))
}
