import { expect, test } from 'vitest'
import type { ObservationRow, Trace } from '@/lib/wire/trace'
import { barOf, densityOf, spanOf, ticksOf } from './timeline'

const at = (ms: number) => new Date(ms).toISOString()
const observation = (start: number, end: number | null, first: number | null = null) =>
  ({ startTime: at(start), endTime: end === null ? null : at(end), completionStartTime: first === null ? null : at(first) }) as ObservationRow
const trace = (...observations: ObservationRow[]) => ({ timestamp: at(500), observations }) as Trace

test('the span reaches from the first start to the last end', () => {
  expect(spanOf(trace(observation(100, 300), observation(200, 1_100)))).toEqual({ start: 100, end: 1_100 })
})

test('a trace without observations or without length can still be drawn', () => {
  expect(spanOf(trace())).toEqual({ start: 500, end: 501 })
  expect(spanOf(trace(observation(7, 7)))).toEqual({ start: 7, end: 8 })
})

test('a bar lies where its observation does, with the wait for the first token inside', () => {
  expect(barOf(observation(200, 600, 300), { start: 100, end: 1_100 })).toEqual({ left: 10, width: 40, firstToken: 25 })
})

test('an end before the start or none at all gives a bar without length', () => {
  expect(barOf(observation(600, 200), { start: 100, end: 1_100 }).width).toBe(0)
  expect(barOf(observation(600, null), { start: 100, end: 1_100 }).width).toBe(0)
})

test('ticks are round', () => {
  expect(ticksOf({ start: 0, end: 4_210 })).toEqual([0, 1_000, 2_000, 3_000, 4_000])
  expect(ticksOf({ start: 0, end: 1 })).toHaveLength(6)
})

test('the density counts what runs at the same time and shows where something failed', () => {
  const failing = { ...observation(50, 60), level: 'ERROR' } as ObservationRow
  const density = densityOf([observation(0, 100), observation(20, 40), failing, observation(99, null)], { start: 0, end: 100 }, 10)
  expect(density.map(({ running }) => running)).toEqual([1, 1, 2, 2, 2, 2, 2, 1, 1, 2])
  expect(density.flatMap(({ failed }, column) => (failed ? [column] : []))).toEqual([5, 6])
})
