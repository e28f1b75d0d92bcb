import { expect, test } from 'vitest'
import { sortedRows } from './sorted-rows'

const rows = [['b', 2], ['a', null], ['c', 10]].map((row) => row.map((value) => ({ value: value as string | number | null })))
const names = (column: number, descending: boolean) => sortedRows(rows, { column, descending }).map(([name]) => name!.value)

test('numbers are sorted as numbers, what is unknown stays last', () => {
  expect(names(1, true)).toEqual(['c', 'b', 'a'])
  expect(names(1, false)).toEqual(['b', 'c', 'a'])
})

test('text is sorted as text, and without an order rows stay as they came', () => {
  expect(names(0, false)).toEqual(['a', 'b', 'c'])
  expect(sortedRows(rows, null)).toBe(rows)
})
