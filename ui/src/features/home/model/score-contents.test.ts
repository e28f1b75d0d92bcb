import { expect, test } from 'vitest'
import type { MetricsAnswer, MetricsRow } from '@/lib/wire/metrics'
import type { Words } from '../components/use-words'
import { scopeOf } from '../range/scope'
import { scoreNames, scoresContent, scoresOverTimeContent } from './score-contents'

const scope = scopeOf('p', { from: '2026-11-01T00:00:00.000Z', to: '2026-11-03T00:00:00.000Z' }, Date.parse('2026-11-24T00:00:00Z'), 'UTC')
const buckets = [1, 2].map((day) => ({ key: `2026-11-0${day}`, from: `2026-11-0${day}T00:00:00Z`, to: `2026-11-0${day + 1}T00:00:00Z` }))
const answer = (...data: MetricsRow[]): MetricsAnswer => ({ data, meta: { granularity: 'day', timeZone: 'UTC', buckets } })
const words = { t: (key: string) => key, source: (source: string) => source, name: (key: string | null) => key ?? '', other: 'Other', locale: 'en', time: 'Time', total: 'Total' } as unknown as Words
const score = (name: string, source: string, day: number, count: number, sum: number): MetricsRow =>
  ({ name, source, dataType: 'NUMERIC', time_dimension: `2026-11-0${day}`, count_count: count, sum_value: sum })
const numeric = answer(score('quality', 'API', 1, 1, 1), score('quality', 'API', 2, 3, 0.6), score('quality', 'EVAL', 2, 1, 0), score('empty', 'API', 1, 0, 0))
const categorical = answer({ name: 'tone', source: 'API', stringValue: 'polite', count_count: 2 }, { name: 'tone', source: 'API', stringValue: 'rude', count_count: 1 })

test('a score has one line for each source, with the average of all of its days', () => {
  const { table } = scoresContent(scope, words, numeric, categorical)
  expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([['quality', 'API', 4, 0.4], ['tone', 'API', 3, null], ['quality', 'EVAL', 1, 0]])
})

test('categories lead to the traces that have any of them', () => {
  const tone = scoresContent(scope, words, numeric, categorical).table.rows[1]![0]!
  expect(JSON.parse(tone.drill!.search.filter!)).toEqual([{ type: 'categoryOptions', column: 'score_categories', key: 'tone', operator: 'any of', value: ['polite', 'rude'] }])
})

test('over time, sources are weighed by how often they scored', () => {
  const { chart } = scoresOverTimeContent(scope, words, numeric)
  expect(chart!.series.map(({ name, values }) => [name, ...values])).toEqual([['quality', 1, 0.15]])
})

test('names of both kinds, the most frequent first', () => {
  expect(scoreNames(numeric, categorical)).toEqual([{ name: 'quality', dataType: 'NUMERIC', count: 5 }, { name: 'tone', dataType: 'CATEGORICAL', count: 3 }])
})
