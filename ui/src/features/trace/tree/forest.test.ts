import { expect, test } from 'vitest'
import type { ObservationRow } from '@/lib/wire/trace'
import { forestOf } from './forest'
import { openRows } from './search'

let clock = 0

function observation(id: string, parentObservationId: string | null, more: Partial<ObservationRow> = {}): ObservationRow {
  clock += 1
  const startTime = new Date(clock).toISOString()
  return { id, parentObservationId, startTime, endTime: startTime, level: 'DEFAULT', totalCost: null, totalTokens: null, usageDetails: {}, ...more } as ObservationRow
}

function shape(observations: ObservationRow[], closed: string[] = []): string[] {
  const nodes = forestOf(observations)
  return openRows(nodes, new Set(closed)).map(({ place }) => `${'-'.repeat(nodes[place]!.depth)}${nodes[place]!.observation.id}`)
}

test('children stand below their parent in the order of their start', () => {
  const rows = [observation('root', null), observation('first', 'root'), observation('inner', 'first'), observation('second', 'root')]
  expect(shape(rows.toReversed())).toEqual(['root', '-first', '--inner', '-second'])
})

test('observations of one millisecond keep the order in which they came', () => {
  const rows = ['b', 'c', 'a'].map((id) => ({ ...observation(id, null), startTime: '2026-11-24T06:00:00.000Z' }))
  expect(shape(rows)).toEqual(['b', 'c', 'a'])
})

test('a closed branch hides what is below it', () => {
  const rows = [observation('root', null), observation('child', 'root'), observation('inner', 'child'), observation('last', 'root')]
  expect(shape(rows, ['child'])).toEqual(['root', '-child', '-last'])
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
  const nodes = forestOf(chain)
  expect(nodes).toHaveLength(10_000)
  expect(nodes.at(-1)?.depth).toBe(9_999)
  expect(nodes[0]?.end).toBe(10_000)
})

test('each knows its place among its siblings', () => {
  const nodes = forestOf([observation('root', null), observation('a', 'root'), observation('inner', 'a'), observation('b', 'root'), observation('other', null)])
  expect(nodes.map(({ observation: { id }, position, siblings, children }) => [id, position, siblings, children])).toEqual([
    ['root', 1, 2, 2], ['a', 1, 2, 1], ['inner', 1, 1, 0], ['b', 2, 2, 0], ['other', 2, 2, 0],
  ])
})

const at = (ms: number) => new Date(ms).toISOString()

test('a subtree adds up tokens, costs and errors, and spans from its first start to its last end', () => {
  const [root, child] = forestOf([
    observation('root', null, { startTime: at(100), endTime: at(200), totalCost: null }),
    observation('child', 'root', { startTime: at(150), endTime: at(400), totalCost: 0.5, totalTokens: 10 }),
    observation('inner', 'child', { startTime: at(160), endTime: at(900), totalCost: 0.25, totalTokens: 5, level: 'ERROR' }),
    observation('unknown', 'root', { startTime: at(170), endTime: null, usageDetails: { input: 3 }, totalTokens: 3, level: 'WARNING' }),
  ])
  expect(root!.whole).toEqual({ latencyMs: 800, tokens: 18, cost: 0.75, unpriced: 1, errors: 1, warnings: 1 })
  expect(child!.whole).toEqual({ latencyMs: 750, tokens: 15, cost: 0.75, unpriced: 0, errors: 1, warnings: 0 })
})

test('a cost that nobody knows is not nothing', () => {
  expect(forestOf([observation('root', null, { totalCost: null })])[0]!.whole.cost).toBeNull()
  expect(forestOf([observation('root', null, { totalCost: 0 })])[0]!.whole.cost).toBe(0)
})
