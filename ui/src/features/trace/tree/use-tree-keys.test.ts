import { expect, test } from 'vitest'
import type { ObservationRow } from '@/lib/wire/trace'
import { forestOf } from './forest'
import { narrowedRows, openRows } from './search'
import { treeMove } from './use-tree-keys'
import type { TreeState } from './use-tree'

/** a (b (c), d), e */
const nodes = forestOf([['a', null], ['b', 'a'], ['c', 'b'], ['d', 'a'], ['e', null]].map(([id, parentObservationId]) => ({
  id, parentObservationId, startTime: '2026-11-24T06:00:00.000Z', endTime: null, usageDetails: {}, totalCost: null, totalTokens: null,
}) as unknown as ObservationRow))
const [A, B, C, D, E] = [0, 1, 2, 3, 4] as const

function tree(closed: string[] = [], found: number[] | null = null): TreeState {
  const rows = found === null ? openRows(nodes, new Set(closed)) : narrowedRows(nodes, found, new Set(closed))
  return { nodes, rows, found, rowOf: (place: number) => rows.findIndex((row) => row.place === place) } as unknown as TreeState
}
const move = (key: string, place: number, state = tree(), shift = false) => treeMove(key, shift, state, place)

test('up and down go through what is open, and stop at the ends', () => {
  expect([move('ArrowDown', -1), move('ArrowDown', B), move('ArrowDown', E)]).toEqual([{ to: A }, { to: C }, { to: E }])
  expect([move('ArrowUp', A), move('ArrowUp', -1), move('ArrowDown', B, tree(['b']))]).toEqual([{ to: -1 }, { to: -1 }, { to: D }])
  expect([move('Home', D), move('End', A), move('PageDown', A), move('PageUp', E)]).toEqual([{ to: -1 }, { to: E }, { to: E }, { to: -1 }])
})

test('right opens and enters, left closes and leaves', () => {
  expect([move('ArrowRight', B, tree(['b'])), move('ArrowRight', B), move('ArrowRight', C)]).toEqual(['toggle', { to: C }, null])
  expect([move('ArrowLeft', B), move('ArrowLeft', B, tree(['b'])), move('ArrowLeft', C), move('ArrowLeft', E)]).toEqual(['toggle', { to: A }, { to: B }, { to: -1 }])
})

test('with Shift, and with a star, every branch', () => {
  expect([move('ArrowRight', A, tree(), true), move('ArrowLeft', A, tree(), true), move('*', A)]).toEqual(['expand-all', 'collapse-all', 'expand-all'])
})

test('n and N go through what was found and do nothing without a search', () => {
  const searched = tree([], [C, D])
  expect([move('n', -1, searched), move('n', C, searched), move('n', D, searched), move('N', C, searched)]).toEqual([{ to: C }, { to: D }, { to: C }, { to: D }])
  expect([move('n', A), move('x', A)]).toEqual([null, null])
})
