import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('rows end as RFC 4180 says, after the mark of UTF-8', () => {
  expect(csvOf(['Model', 'Cost'], [['gpt-4o', 0.000_12], ['无价格', null]])).toBe('\uFEFFModel,Cost\r\ngpt-4o,0.00012\r\n无价格,\r\n')
})

test('separators, quotes and line breaks are quoted', () => {
  expect(csvOf(['a,b'], [['say "hi"'], ['two\nlines']])).toBe('\uFEFF"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n')
})

test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\tx', '\rx'])('text that a spreadsheet would run becomes text: %j', (text) => {
  expect(csvOf([text], []).replaceAll('"', '').slice(1)).toBe(`'${text}\r\n`)
})

test('a negative number stays a number', () => {
  expect(csvOf(['Change'], [[-12.5]])).toBe('\uFEFFChange\r\n-12.5\r\n')
})
