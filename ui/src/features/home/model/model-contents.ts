import type { Cell } from '@/components/chart/model'
import { anyOf, noneOf, oneOf, type DrillDown } from '@/lib/search/drill-down'
import type { MetricsAnswer } from '@/lib/wire/metrics'
import { MODEL_CALLS } from '../api/observation-queries'
import type { Words } from '../components/use-words'
import type { Scope } from '../range/scope'
import { overTime, type Content } from './content'
import { drills, unpriced as withoutPrice } from './drill'
import { alongTime, groupsOf, sumOf, type Group } from './rows'
import { largest, side, stacked, type Ranked } from './series'

type Ends = { from: string; to: string }

/** Observations of a series: those with its model, or with none of the models that have a series of their own. */
function ofModel(scope: Scope, { shown }: Ranked, key: string | null, ends?: Ends): DrillDown {
  if (key === null) return drills(scope).observations([], ends)
  if (key === 'other') return drills(scope).observations([noneOf('model', shown.flatMap(({ key }) => key ?? []))], ends)
  return drills(scope).observations([oneOf('model', key.slice(1) || null)], ends)
}

const unpricedOf = (answer: MetricsAnswer) => sumOf(answer.data, 'sum_unpricedCount') ?? 0

export function costOverTime(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const ranked = largest(answer, 'providedModelName', 'sum_totalCost')
  const content = overTime(scope, words, {
    answer, form: 'bars', kind: 'money', series: stacked(answer, ranked, 'sum_totalCost', { of: words.model, other: words.other }),
    drill: (ends, series) => ofModel(scope, ranked, series?.key ?? null, ends),
  })
  return { ...content, unpriced: unpricedOf(answer) }
}

export function usageByModelContent(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const ranked = largest(answer, 'providedModelName', 'sum_totalTokens')
  return overTime(scope, words, {
    answer, form: 'bars', kind: 'count', series: stacked(answer, ranked, 'sum_totalTokens', { of: words.model, other: words.other }),
    drill: (ends, series) => ofModel(scope, ranked, series?.key ?? null, ends),
  })
}

export function usageByTypeContent(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const ranked = largest(answer, 'usageType', 'sum_usageByType')
  return overTime(scope, words, {
    answer, form: 'bars', kind: 'count', series: stacked(answer, ranked, 'sum_usageByType', { of: (key) => key ?? words.other, other: words.other }),
    // Lists know no kinds of tokens, but which calls used any.
    drill: (ends) => drills(scope).observations([{ type: 'number', column: 'totalTokens', operator: '>', value: 0 }], ends),
  })
}

const sizeOf = ({ rows }: Group) => ({
  cost: sumOf(rows, 'sum_totalCost'), tokens: sumOf(rows, 'sum_totalTokens') ?? 0, unpriced: sumOf(rows, 'sum_unpricedCount') ?? 0,
})

/** Models by cost; those without a price come after, by their tokens, and say so. */
export function costByModel(scope: Scope, { t, model }: Words, answer: MetricsAnswer): Content {
  const groups = groupsOf(answer, 'providedModelName')
    .map((group) => ({ group, ...sizeOf(group) }))
    .filter(({ cost, tokens, group }) => group.key !== null || tokens > 0 || (cost ?? 0) > 0)
    .toSorted((one, other) => (other.cost ?? 0) - (one.cost ?? 0) || other.tokens - one.tokens)
  return {
    unpriced: unpricedOf(answer),
    table: {
      columns: [
        { label: t('column.model'), kind: 'text' }, { label: t('column.cost'), kind: 'money' }, { label: t('column.tokens'), kind: 'count' },
        { label: t('column.calls'), kind: 'count' }, { label: t('column.unpriced'), kind: 'count' },
      ],
      rows: groups.map(({ group, cost, tokens, unpriced }) => [
        { value: group.key, shown: model(group.key), drill: drills(scope).observations([oneOf('model', group.key)]) },
        costCell(cost, unpriced, t('unknownPrice')),
        { value: tokens },
        { value: sumOf(group.rows, 'count_count') },
        { value: unpriced, drill: unpriced > 0 ? drills(scope).observations([oneOf('model', group.key), ...withoutPrice]) : undefined },
      ]),
    },
  }
}

/** What no price is known for is not free. */
export function costCell(cost: number | null, unpriced: number, unknown: string): Cell {
  if (unpriced > 0 && !cost) return { value: null, shown: unknown, warning: true }
  return { value: cost }
}

export function modelLatencyContent(scope: Scope, words: Words, answer: MetricsAnswer, percentile: string): Content {
  const measure = `${percentile}_latency`
  const ranked = largest(answer, 'providedModelName', 'count_count')
  const named = { ...ranked, shown: ranked.shown.filter(({ key }) => key !== null) }
  const calls = anyOf('type', MODEL_CALLS)
  return overTime(scope, words, {
    answer, form: 'lines', kind: 'duration', series: side(answer, named, measure, { of: words.model, other: words.other }),
    drill: (ends, series) => drills(scope).observations(series === null ? [calls] : [calls, anyOf('model', [series.key.slice(1)])], ends),
  })
}

/** For the small curve of a big number. */
export function totalsOverTime(answer: MetricsAnswer, field: string): number[] {
  const groups = groupsOf(answer, 'level').map(({ rows }) => alongTime(answer, rows, field, 0))
  return answer.meta.buckets.map((_, bucket) => groups.reduce((sum, values) => sum + (values[bucket] ?? 0), 0))
}
