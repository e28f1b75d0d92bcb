import type { Kind } from '@/components/chart/model'
import { anyOf, toUsers, type DrillDown } from '@/lib/search/drill-down'
import type { MetricsAnswer } from '@/lib/wire/metrics'
import { traceMeasure } from '../api/trace-queries'
import { isoOf, type Scope } from '../range/scope'
import { drills } from './drill'
import { alongTime, groupsOf, numberOf, sumOf } from './rows'
import { totalsOverTime } from './model-contents'

export type FigureId = 'traces' | 'observations' | 'cost' | 'tokens' | 'users' | 'errors'
export type Figure = {
  id: FigureId
  kind: Kind
  value: number | null
  previous: number | null
  curve: number[]
  unpriced: number
  drill: DrillDown
}

type Answers = { levels: MetricsAnswer; traces: MetricsAnswer; totals: MetricsAnswer; levelsBefore?: MetricsAnswer; totalsBefore?: MetricsAnswer }

const ofErrors = (answer: MetricsAnswer | undefined) => sumOf((answer?.data ?? []).filter(({ level }) => level === 'ERROR'), 'count_count')

export function figuresOf(scope: Scope, { levels, traces, totals, levelsBefore, totalsBefore }: Answers): Figure[] {
  const { count } = traceMeasure(scope)
  const { traces: toTraces, observations } = drills(scope)
  const total = (field: string) => numberOf(totals.data[0], field) ?? 0
  const before = (field: string) => (totalsBefore ? numberOf(totalsBefore.data[0], field) ?? 0 : null)
  const sums = (field: string) => ({ value: sumOf(levels.data, field) ?? 0, previous: levelsBefore ? sumOf(levelsBefore.data, field) ?? 0 : null, curve: totalsOverTime(levels, field) })
  const unpriced = sumOf(levels.data, 'sum_unpricedCount') ?? 0
  const errors = groupsOf(levels, 'level').find(({ key }) => key === 'ERROR')
  const environments = groupsOf(traces, 'environment').map(({ rows }) => alongTime(traces, rows, count, 0))
  const curve = traces.meta.buckets.map((_, bucket) => environments.reduce((sum, values) => sum + (values[bucket] ?? 0), 0))
  const cost = sums('sum_totalCost')
  return [
    { id: 'traces', kind: 'count', value: total(count), previous: before(count), curve, unpriced: 0, drill: toTraces() },
    { id: 'observations', kind: 'count', ...sums('count_count'), unpriced: 0, drill: observations() },
    // Nothing known of a cost that there must be is unknown, not nothing.
    { id: 'cost', kind: 'money', ...cost, value: unpriced > 0 && cost.value === 0 ? null : cost.value, unpriced, drill: observations() },
    { id: 'tokens', kind: 'count', ...sums('sum_totalTokens'), unpriced: 0, drill: observations() },
    { id: 'users', kind: 'count', value: total('uniq_uniqueUserIds'), previous: before('uniq_uniqueUserIds'), curve: [], unpriced: 0, drill: toUsers(isoOf(scope.period)) },
    {
      id: 'errors', kind: 'count', value: ofErrors(levels) ?? 0, previous: levelsBefore ? ofErrors(levelsBefore) ?? 0 : null,
      curve: errors ? alongTime(levels, errors.rows, 'count_count', 0).map((value) => value ?? 0) : [], unpriced: 0,
      drill: observations([anyOf('level', ['ERROR'])]),
    },
  ]
}

/** The change against before as a share; null where there was nothing to change from. */
export function changeOf({ value, previous }: Pick<Figure, 'value' | 'previous'>): number | null {
  return value === null || previous === null || previous === 0 ? null : (value - previous) / previous
}
