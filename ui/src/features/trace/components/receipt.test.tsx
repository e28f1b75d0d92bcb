import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Cost } from '@/components/cost'
import { startTranslations } from '@/lib/i18n/i18n'
import type { Receipt } from '@/lib/wire/trace'
import { ReceiptSection } from './receipt-section'

beforeAll(startTranslations)
afterEach(cleanup)

const priced: Receipt = {
  modelRule: { id: 'r', modelName: 'gpt-4o', matchPattern: '^gpt-4o$', source: 'built-in' },
  tier: { name: 'Standard' }, priceVersion: '2026-08-20', origin: 'computed', confidence: 'exact', reason: null, totalCost: 0.000_005_000_001,
  buckets: [
    { bucket: 'input', units: 2, pricePerUnit: 2.5e-6, cost: 5e-6 },
    { bucket: 'tiny', units: 1, pricePerUnit: 1e-12, cost: 1e-12 },
  ],
}

const unpriced: Receipt = {
  modelRule: null, tier: null, priceVersion: null, origin: 'none', confidence: 'unpriced', reason: 'No price rule matches.', totalCost: null,
  buckets: [{ bucket: 'input', units: 1_204, pricePerUnit: null, cost: null }],
}

const show = (receipt: Receipt) => render(<MantineProvider env="test"><ReceiptSection receipt={receipt} /></MantineProvider>)
const cells = () => within(screen.getByRole('table')).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))

test('a receipt shows buckets × price = cost to the last digit', () => {
  show(priced)
  expect(cells()).toEqual([
    ['Tokens', 'Count', 'Price', 'Cost'],
    ['input', '2', '$2.50 / 1M', '$0.000005'],
    ['tiny', '1', '$0.000001 / 1M', '$0.000000000001'],
    ['Total', '$0.000005000001'],
  ])
})

test('an unknown price is said, with its reason, and is nowhere 0', () => {
  const { container } = show(unpriced)
  expect(cells().slice(1)).toEqual([['input', '1,204', 'unknown price', 'unknown price'], ['Total', 'unknown price']])
  expect(container.textContent).toContain('No price rule matches.')
  expect(container.textContent).not.toContain('$0')
})

test('a bucket without units is no line of a bill', () => {
  show({ ...priced, buckets: [...priced.buckets, { bucket: 'input_audio_tokens', units: 0, pricePerUnit: null, cost: null }] })
  expect(cells().map(([bucket]) => bucket)).toEqual(['Tokens', 'input', 'tiny', 'Total'])
})

const shown = (value: number | null, unpriced: number) =>
  render(<MantineProvider env="test"><Cost value={value} unpriced={unpriced} /></MantineProvider>).container.querySelector('p,span')!.textContent

test('a sum says that something in it has no price', () => {
  expect(shown(null, 2)).toBe('unknown price')
  expect(shown(0.002, 1)).toBe('$0.002 + unknown')
  expect(shown(null, 0)).toBe('–')
  expect(shown(0, 0)).toBe('$0.00')
})
