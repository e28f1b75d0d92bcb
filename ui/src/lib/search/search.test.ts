import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './plain-search'
import { boundsOf } from './time-range'
import { readTraceListSearch } from './trace-list-search'

const read = (text: string) => readTraceListSearch(parseSearch(text))
const write = (search: object) => stringifySearch({ ...search })

test('an address survives reading and writing', () => {
  const address = '?range=24h&userId=123&name=a+b&orderBy=timestamp.asc&page=3&limit=100&refresh=off'
  expect(write(read(address))).toBe(address)
})

test('a user id of digits stays text', () => {
  expect(read('?userId=123').userId).toBe('123')
})

test('defaults are left out of the address', () => {
  expect(write(read('?page=1&limit=50'))).toBe('')
})

test('nonsense is left out', () => {
  expect(write(read('?range=century&from=yesterday&page=-2&limit=x&orderBy=cost;drop&refresh=maybe'))).toBe('')
})

test('a named range ends now and moves with the clock', () => {
  const now = Date.parse('2026-11-24T12:00:00Z')
  expect(boundsOf({ range: '1h' }, now)).toEqual({ from: '2026-11-24T11:00:00.000Z' })
  expect(boundsOf({}, now)).toEqual({ from: '2026-11-17T12:00:00.000Z' })
  expect(boundsOf({ range: 'all' }, now)).toEqual({})
})

test('fixed ends win over a named range', () => {
  expect(boundsOf({ range: '1h', from: '2025-01-01T00:00:00.000Z' })).toEqual({ from: '2025-01-01T00:00:00.000Z', to: undefined })
})
