import { expect, test } from 'vitest'
import { count, decimal, duration } from './numbers'
import { ago, shortTime } from './times'

test('a duration has the unit of its size', () => {
  expect(duration(0, 'en-US')).toBe('0 ms')
  expect(duration(0.344, 'en-US')).toBe('0.34 ms')
  expect(duration(843.4, 'en-US')).toBe('843 ms')
  expect(duration(4_210, 'en-US')).toBe('4.21 s')
  expect(duration(744_000, 'en-US')).toBe('12.4 min')
  expect(duration(7_200_000, 'de-DE')).toBe('2 h')
})

test('numbers follow the language', () => {
  expect(count(1_234_567, 'en-US')).toBe('1,234,567')
  expect(decimal(0.123_456_789_012, 'en-US')).toBe('0.123456789012')
})

test('the year is shown only when it is another', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  expect(shortTime('2026-03-05T08:00:00.000Z', 'en-US', now)).not.toContain('2026')
  expect(shortTime('2025-03-05T08:00:00.000Z', 'en-US', now)).toContain('2025')
})

test('the past is told in its largest unit', () => {
  const now = Date.parse('2026-11-24T12:00:00Z')
  expect(ago('2026-11-24T11:59:18.000Z', 'en', now)).toBe('42 sec. ago')
  expect(ago('2026-11-23T12:00:00.000Z', 'en', now)).toBe('yesterday')
  expect(ago('2026-11-24T09:00:00.000Z', 'zh-CN', now)).toBe('3小时前')
})
