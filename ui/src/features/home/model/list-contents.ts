import { RANKING_ROWS } from '@/config/home-limits'
import { anyOf, noneOf, oneOf } from '@/lib/search/drill-down'
import type { MetricsAnswer, MetricsRow } from '@/lib/wire/metrics'
import { MODEL_CALLS } from '../api/observation-queries'
import { traceMeasure } from '../api/trace-queries'
import type { Words } from '../components/use-words'
import type { Scope } from '../range/scope'
import type { Content } from './content'
import { drills } from './drill'
import { costCell } from './model-contents'
import { numberOf, textOf } from './rows'

/** Traces without a user are no user. */
const users = (answer: MetricsAnswer) => answer.data.filter((row) => textOf(row, 'userId') !== null).slice(0, RANKING_ROWS)

const userCell = (scope: Scope, row: MetricsRow) => {
  const user = textOf(row, 'userId')!
  return { value: user, drill: drills(scope).traces([anyOf('userId', [user])]) }
}

export function usersByCostContent(scope: Scope, { t }: Words, answer: MetricsAnswer): Content {
  const rows = users(answer).filter((row) => (numberOf(row, 'sum_totalCost') ?? 0) > 0 || (numberOf(row, 'sum_unpricedCount') ?? 0) > 0)
  return {
    unpriced: rows.reduce((sum, row) => sum + (numberOf(row, 'sum_unpricedCount') ?? 0), 0),
    table: {
      columns: [{ label: t('column.user'), kind: 'text' }, { label: t('column.cost'), kind: 'money' }, { label: t('column.tokens'), kind: 'count' }],
      rows: rows.map((row) => [
        userCell(scope, row), costCell(numberOf(row, 'sum_totalCost'), numberOf(row, 'sum_unpricedCount') ?? 0, t('unknownPrice')),
        { value: numberOf(row, 'sum_totalTokens') },
      ]),
    },
  }
}

export function usersByCountContent(scope: Scope, { t }: Words, answer: MetricsAnswer): Content {
  return {
    table: {
      columns: [{ label: t('column.user'), kind: 'text' }, { label: t('column.traces'), kind: 'count' }],
      rows: users(answer).map((row) => [userCell(scope, row), { value: numberOf(row, traceMeasure(scope).count) }]),
    },
  }
}

const PERCENTILES = ['p50', 'p90', 'p95', 'p99'] as const

/** Slowest first; what was never finished has no latency and no row. */
export function latencyContent(scope: Scope, { t, name }: Words, answer: MetricsAnswer, of: 'traces' | 'generations' | 'observations'): Content {
  const rows = answer.data.filter((row) => numberOf(row, 'p50_latency') !== null)
  const drill = (key: string | null) => {
    if (of === 'traces') return drills(scope).traces([oneOf('name', key)])
    return drills(scope).observations([oneOf('name', key), of === 'generations' ? anyOf('type', MODEL_CALLS) : noneOf('type', MODEL_CALLS)])
  }
  return {
    table: {
      columns: [
        { label: t('column.name'), kind: 'text' }, { label: t('column.count'), kind: 'count' },
        ...PERCENTILES.map((percentile) => ({ label: percentile, kind: 'duration' as const })),
      ],
      rows: rows.map((row) => {
        const key = textOf(row, 'name')
        return [
          { value: key, shown: name(key), drill: drill(key) }, { value: numberOf(row, 'count_count') },
          ...PERCENTILES.map((percentile) => ({ value: numberOf(row, `${percentile}_latency`) })),
        ]
      }),
    },
  }
}
