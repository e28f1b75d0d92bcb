import { expect, test } from 'vitest'
import { BY_DEFAULT, jsonMatches, jsonRows, openedBy, toggled } from './json-rows'
import { deeperThan, jsonOf, textOf } from './json-text'

const paths = (value: object, opened = BY_DEFAULT, limit = 1_000) => jsonRows(value, opened, limit).rows.map(({ path }) => path)

function deep(levels: number): object {
  let value: object = { end: true }
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { a: value } : [value]
  return value
}

test('paths are what a program would write', () => {
  expect(paths({ a: [{ 'b c': 1 }], ok_1: 2, '1x': 3, 'quo"te': 4 })).toEqual(['$.a', '$.a[0]', '$.a[0]["b c"]', '$.ok_1', '$["1x"]', '$["quo\\"te"]'])
})

test('a branch is opened and closed by itself', () => {
  const value = { a: { b: { c: { d: 1 } } } }
  expect(paths(value)).toEqual(['$.a', '$.a.b', '$.a.b.c'])
  expect(paths(value, toggled(BY_DEFAULT, '$.a.b'))).toEqual(['$.a', '$.a.b'])
  expect(paths(value, toggled(BY_DEFAULT, '$.a.b.c'))).toEqual(['$.a', '$.a.b', '$.a.b.c', '$.a.b.c.d'])
})

test('no more lines than asked for', () => {
  const { rows, more } = jsonRows(Array.from({ length: 5_000 }, (_, index) => index), BY_DEFAULT, 100)
  expect([rows.length, more]).toEqual([100, true])
  expect(jsonRows([1, 2], BY_DEFAULT, 2).more).toBe(false)
})

test('a search finds names and values at any depth and says where they stand', () => {
  const value = { user: { name: 'Ada', tags: ['x', 'adA'] }, list: [1, 22] }
  expect(jsonMatches(value, 'ada')).toEqual({ complete: true, found: new Set(['$.user.name', '$.user.tags[1]']), branches: new Set(['$', '$.user', '$.user.tags']) })
  expect(jsonMatches(value, '22').found).toEqual(new Set(['$.list[1]']))
  expect(jsonMatches(value, 'TAGS').found).toEqual(new Set(['$.user.tags']))
  expect(jsonMatches(value, ' ').found.size).toBe(0)
})

test('a search shows what it found, where it stands and what stands in it', () => {
  const value = { a: { hit: { x: 1, y: 2 }, other: 3 }, b: { deep: ['no', 'a hit'] }, c: 4 }
  const search = jsonMatches(value, 'hit')
  const shown = (flipped: string[]) => jsonRows(value, openedBy(search, new Set(flipped)), 100, search).rows.map(({ path }) => path)
  expect(shown([])).toEqual(['$.a', '$.a.hit', '$.b', '$.b.deep', '$.b.deep[1]'])
  expect(shown(['$.a.hit', '$.b'])).toEqual(['$.a', '$.a.hit', '$.a.hit.x', '$.a.hit.y', '$.b'])
})

test('a match far down in a long list is found and shown at once', () => {
  const value = Array.from({ length: 200_000 }, (_, index) => ({ index, text: `v${index}` }))
  const search = jsonMatches(value, 'v199998')
  expect([search.complete, jsonRows(value, openedBy(search, new Set()), 100, search).rows.map(({ path }) => path)]).toEqual([true, ['$[199998]', '$[199998].text']])
  expect(jsonMatches(Array.from({ length: 1_000_001 }, () => 0), 'x').complete).toBe(false)
})

test('twenty thousand levels overflow nothing', () => {
  const value = deep(20_000)
  expect(jsonRows(value, { by: 'all', except: new Set() }, 500).rows).toHaveLength(500)
  expect(deeperThan(value, 10_000)).toBe(true)
  const text = jsonOf(value)
  expect(text.length).toBeGreaterThan(60_000)
  expect(text.startsWith('[{"a":[{"a":')).toBe(true)
  expect(jsonMatches(deep(2_000), 'end').found.size).toBe(1)
})

test('deep data is written as JSON, shallow data with lines', () => {
  const value = { a: [1, 'two', null, { b: [] }], c: deep(150) }
  expect(JSON.parse(jsonOf(value))).toEqual(value)
  expect(jsonOf({ a: 1 })).toBe('{\n  "a": 1\n}')
  expect([textOf('as is'), textOf(null), textOf(7)]).toEqual(['as is', '', '7'])
})
