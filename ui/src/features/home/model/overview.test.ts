import { expect, test } from 'vitest'
import type { MetricsAnswer, MetricsRow } from '@/lib/wire/metrics'
import { scopeOf } from '../range/scope'
import { changeOf, figuresOf } from './overview'
import { largest, stacked } from './series'

const scope = scopeOf('p', { from: '2026-11-01T00:00:00.000Z', to: '2026-11-03T00:00:00.000Z' }, Date.parse('2026-11-24T00:00:00Z'), 'UTC')
const buckets = [1, 2].map((day) => ({ key: `2026-11-0${day}`, from: `2026-11-0${day}T00:00:00Z`, to: `2026-11-0${day + 1}T00:00:00Z` }))
const answer = (...data: MetricsRow[]): MetricsAnswer => ({ data, meta: { granularity: 'day', timeZone: 'UTC', buckets } })
const level = (name: string, day: number, count: number, cost: number | null, unpriced = 0): MetricsRow => ({
  level: name, time_dimension: `2026-11-0${day}`, count_count: count, sum_totalCost: cost, sum_totalTokens: count * 10, sum_unpricedCount: unpriced,
})
const none = answer()
const figure = (levels: MetricsAnswer, id: string, before?: MetricsAnswer) =>
  figuresOf(scope, { levels, traces: none, totals: none, levelsBefore: before }).find((each) => each.id === id)!

test('big numbers add up all levels, errors only theirs', () => {
  const levels = answer(level('DEFAULT', 1, 3, 0.5), level('ERROR', 2, 2, null), level('DEFAULT', 2, 1, 0.25))
  expect(figure(levels, 'observations')).toMatchObject({ value: 6, curve: [3, 3], previous: null })
  expect(figure(levels, 'cost')).toMatchObject({ value: 0.75, unpriced: 0 })
  expect(figure(levels, 'errors', answer(level('ERROR', 1, 4, null)))).toMatchObject({ value: 2, previous: 4, curve: [0, 2] })
})

test('a cost of which nothing is known is unknown, not nothing', () => {
  expect(figure(answer(level('DEFAULT', 1, 3, null, 3)), 'cost')).toMatchObject({ value: null, unpriced: 3 })
  expect(figure(answer(level('DEFAULT', 1, 3, null)), 'cost')).toMatchObject({ value: 0, unpriced: 0 })
})

test('there is no change from nothing or to the unknown', () => {
  expect(changeOf({ value: 3, previous: 2 })).toBe(0.5)
  expect(changeOf({ value: 3, previous: 0 })).toBeNull()
  expect(changeOf({ value: null, previous: 2 })).toBeNull()
})

const models = (count: number) => answer(...Array.from({ length: count }, (_, at) => ({ model: `m${at}`, time_dimension: '2026-11-02', sum_totalCost: at + 1 })))
const names = { of: (key: string | null) => key ?? 'none', other: 'Other' }

test('the smallest groups share a series, and nothing is lost', () => {
  const ranked = largest(models(9), 'model', 'sum_totalCost')
  const series = stacked(models(9), ranked, 'sum_totalCost', names)
  expect(series.map(({ name }) => name)).toEqual(['m8', 'm7', 'm6', 'm5', 'm4', 'm3', 'Other'])
  expect(series.map(({ values }) => values)).toEqual([[0, 9], [0, 8], [0, 7], [0, 6], [0, 5], [0, 4], [0, 6]])
})

test('one group left over keeps its name', () => {
  expect(stacked(models(7), largest(models(7), 'model', 'sum_totalCost'), 'sum_totalCost', names).map(({ name }) => name)).not.toContain('Other')
})
