import { expect, test } from 'vitest'
import { compactMoney, exactMoney, money } from './money'

test('shows cents from one dollar on', () => {
  expect(money(1234.5, 'en-US')).toBe('$1,234.50')
  expect(money(0, 'en-US')).toBe('$0.00')
})

test('shows significant digits below one dollar', () => {
  expect(money(0.004_790_12, 'en-US')).toBe('$0.00479')
  expect(money(0.5, 'en-US')).toBe('$0.50')
  expect(money(0.012_345, 'en-US')).toBe('$0.0123')
  expect(money(0.000_000_36, 'en-US')).toBe('$0.00000036')
})

test('never lets a small amount vanish', () => {
  expect(money(1e-12, 'en-US')).toBe('$0.000000000001')
  expect(exactMoney(1e-12, 'en-US')).toBe('$0.000000000001')
})

test('keeps every digit of a receipt', () => {
  expect(exactMoney(0.003_085_000_001, 'en-US')).toBe('$0.003085000001')
  expect(exactMoney(2.5, 'en-US')).toBe('$2.50')
  expect(exactMoney(0.29, 'en-US')).toBe('$0.29')
  expect(exactMoney(0, 'en-US')).toBe('$0.00')
  expect(exactMoney(1.234_567_890_123, 'en-US')).toBe('$1.234567890123')
})

test('writes the same amount for Chinese readers', () => {
  expect(money(12.3, 'zh-CN')).toBe('$12.30')
})

test('an axis has short amounts', () => {
  expect([0, 0.000_25, 0.5, 12, 1_234, 2_500_000].map((value) => compactMoney(value, 'en-US'))).toEqual(['$0', '$0.00025', '$0.5', '$12', '$1.2K', '$2.5M'])
  expect(compactMoney(12_345, 'zh-CN')).toBe('$1.2万')
})
