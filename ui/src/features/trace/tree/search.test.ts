import { expect, test } from 'vitest'
import type { Level, ObservationRow } from '@/lib/wire/trace'
import { forestOf } from './forest'
import { highlighted, matchesOf, narrowedRows, nextMatch, NOTHING } from './search'

function observation(id: string, parentObservationId: string | null, name: string, more: Partial<ObservationRow> = {}): ObservationRow {
  return {
    id, parentObservationId, name, type: 'SPAN', level: 'DEFAULT', model: null, startTime: '2026-11-24T06:00:00.000Z', endTime: null,
    statusMessage: null, totalCost: null, totalTokens: null, usageDetails: {}, ...more,
  } as ObservationRow
}

const nodes = forestOf([
  observation('1', null, 'agent', { type: 'AGENT' }),
  observation('2', '1', 'search documents', { type: 'TOOL' }),
  observation('3', '2', 'answer', { type: 'GENERATION', model: 'gpt-4o', level: 'ERROR', statusMessage: 'Rate limit' }),
  observation('4', '1', 'answer again', { type: 'GENERATION', model: 'gpt-4o-mini' }),
  observation('00f067aa0ba902b7', null, '回答'),
])
const ids = (places: number[]) => places.map((place) => nodes[place]!.observation.id)
const found = (find: string, types: string[] = [], levels: Level[] = []) => ids(matchesOf(nodes, { find, types, levels }))

test('finds by name, type, model, level, message and id, whatever the case', () => {
  expect(found('ANSWER')).toEqual(['3', '4'])
  expect(found('tool')).toEqual(['2'])
  expect(found('4o-mini')).toEqual(['4'])
  expect(found('error')).toEqual(['3'])
  expect(found('rate LIMIT')).toEqual(['3'])
  expect(found('00f067')).toEqual(['00f067aa0ba902b7'])
  expect(found('f067')).toEqual([])
  expect(found('答')).toEqual(['00f067aa0ba902b7'])
})

test('every word has to match, and filters narrow further', () => {
  expect(found('answer mini')).toEqual(['4'])
  expect(found('answer tool')).toEqual([])
  expect(found('', ['GENERATION'])).toEqual(['3', '4'])
  expect(found('', ['GENERATION', 'AGENT'], ['DEFAULT'])).toEqual(['1', '4'])
})

test('matches keep what they stand in, and nothing else', () => {
  const rows = narrowedRows(nodes, matchesOf(nodes, { ...NOTHING, find: 'limit' }), new Set())
  expect(rows.map(({ place, match }) => [nodes[place]!.observation.id, match])).toEqual([['1', false], ['2', false], ['3', true]])
})

test('an ancestor that matches itself is a match', () => {
  const rows = narrowedRows(nodes, matchesOf(nodes, { ...NOTHING, types: ['TOOL', 'GENERATION'] }), new Set())
  expect(rows.map(({ place, match }) => [nodes[place]!.observation.id, match])).toEqual([['1', false], ['2', true], ['3', true], ['4', true]])
})

test('next and previous go around', () => {
  expect(nextMatch([2, 5, 9], 5, 1)).toBe(9)
  expect(nextMatch([2, 5, 9], 9, 1)).toBe(2)
  expect(nextMatch([2, 5, 9], 2, -1)).toBe(9)
  expect(nextMatch([2, 5, 9], -1, 1)).toBe(2)
  expect(nextMatch([], 3, 1)).toBeNull()
})

test('marks what matches and takes signs for what they are', () => {
  expect(highlighted('a.b (A.B)', 'a.b')).toEqual([{ text: 'a.b', marked: true }, { text: ' (', marked: false }, { text: 'A.B', marked: true }, { text: ')', marked: false }])
  expect(highlighted('axb', 'a.b')).toEqual([{ text: 'axb', marked: false }])
  expect(highlighted('anything', ' ')).toEqual([{ text: 'anything', marked: false }])
})

test('twenty thousand observations are ordered and searched in less than a glance', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => observation(`o${index}`, index === 0 ? null : `o${Math.floor((index - 1) / 8)}`, `step ${index}`))
  const started = performance.now()
  const forest = forestOf(many)
  const rows = narrowedRows(forest, matchesOf(forest, { ...NOTHING, find: 'step 1999' }), new Set())
  expect(rows.filter(({ match }) => match)).toHaveLength(12)
  expect(performance.now() - started).toBeLessThan(1_000)
})
