import { expect, test } from 'vitest'
import type { ScoreConfig } from '@/lib/wire/score-config'
import type { Score } from '@/lib/wire/trace'
import { EMPTY, faultOf, inputOf, scoreOf, withConfig } from './score-input'

const stars = { id: 'c', name: 'stars', dataType: 'NUMERIC', minValue: 1, maxValue: 5 } as ScoreConfig

test('a configured number stays in its range', () => {
  const input = withConfig(EMPTY, stars)
  expect([faultOf(input, stars), faultOf({ ...input, value: '0' }, stars), faultOf({ ...input, value: '6' }, stars), faultOf({ ...input, value: '4.5' }, stars)])
    .toEqual(['number', 'low', 'high', null])
  expect(scoreOf({ ...input, value: '4.5', comment: ' good ' })).toEqual({ configId: 'c', name: 'stars', dataType: 'NUMERIC', value: 4.5, comment: 'good' })
})

test('a range of zero is a limit too', () => {
  expect(faultOf({ ...EMPTY, name: 'x', value: '-1' }, { ...stars, minValue: 0 })).toBe('low')
})

test('what a browser takes for a number but is none is refused', () => {
  for (const value of ['', ' ', 'x', 'Infinity', '1e999']) expect(faultOf({ ...EMPTY, name: 'x', value }, null)).toBe('number')
})

test('choices are sent as what they are', () => {
  expect(scoreOf({ ...EMPTY, name: 'ok', dataType: 'BOOLEAN', value: 'false' }).value).toBe(false)
  expect(scoreOf({ ...EMPTY, name: 'mood', dataType: 'CATEGORICAL', value: 'glad' }).value).toBe('glad')
  expect(faultOf({ ...EMPTY, name: 'mood', dataType: 'CATEGORICAL' }, null)).toBe('choice')
  expect(faultOf({ ...EMPTY, name: ' ', value: '1' }, null)).toBe('name')
})

test('a score can be changed from what it is', () => {
  expect(inputOf({ name: 'ok', dataType: 'BOOLEAN', value: 1, stringValue: 'True', comment: null } as Score)).toMatchObject({ value: 'true', comment: '' })
  expect(inputOf({ name: 'mood', dataType: 'CATEGORICAL', value: 2, stringValue: 'glad', comment: 'c' } as Score)).toMatchObject({ value: 'glad', comment: 'c' })
  expect(inputOf({ name: 'n', dataType: 'NUMERIC', value: 0, comment: null } as Score)).toMatchObject({ value: '0' })
})
