import { expect, test } from 'vitest'
import type { ObservationRow } from '@/lib/wire/trace'
import { treeRows } from './tree'

let clock = 0

function observation(id: string, parentObservationId: string | null): ObservationRow {
  clock += 1
  return { id, parentObservationId, startTime: new Date(clock).toISOString() } as ObservationRow
}

function shape(observations: ObservationRow[], closed: string[] = []): string[] {
  return treeRows(observations, new Set(closed)).map(({ observation: { id }, depth }) => `${'-'.repeat(depth)}${id}`)
}

test('children stand below their parent in the order of their start', () => {
  const rows = [observation('root', null), observation('first', 'root'), observation('inner', 'first'), observation('second', 'root')]
  expect(shape(rows.toReversed())).toEqual(['root', '-first', '--inner', '-second'])
})

test('observations of one millisecond keep the order in which they came', () => {
  const rows = ['b', 'c', 'a'].map((id) => ({ ...observation(id, null), startTime: '2026-11-24T06:00:00.000Z' }))
  expect(shape(rows)).toEqual(['b', 'c', 'a'])
})

test('a closed branch hides what is below it and says how much it has', () => {
  const rows = [observation('root', null), observation('child', 'root'), observation('inner', 'child')]
  expect(shape(rows, ['child'])).toEqual(['root', '-child'])
  expect(shape(rows, ['root'])).toEqual(['root'])
})

test('a parent that is not here makes a top observation', () => {
  expect(shape([observation('a', 'elsewhere'), observation('b', 'a')])).toEqual(['a', '-b'])
})

test('observations in a circle are shown, each once', () => {
  const rows = [observation('root', null), observation('x', 'y'), observation('y', 'x'), observation('self', 'self')]
  expect(shape(rows).map((row) => row.replaceAll('-', '')).toSorted()).toEqual(['root', 'self', 'x', 'y'])
})

test('a chain of ten thousand spans does not overflow the stack', () => {
  const chain = Array.from({ length: 10_000 }, (_, index) => observation(`s${index}`, index === 0 ? null : `s${index - 1}`))
  const rows = treeRows(chain, new Set())
  expect(rows).toHaveLength(10_000)
  expect(rows.at(-1)?.depth).toBe(9_999)
})
