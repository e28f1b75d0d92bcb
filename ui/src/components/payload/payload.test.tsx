import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startTranslations } from '@/lib/i18n/i18n'
import { Payload } from './payload'

beforeAll(startTranslations)
afterEach(cleanup)

function show(value: unknown, form: 'pretty' | 'json' = 'pretty') {
  return render(<MantineProvider env="test"><Payload value={value} form={form} /></MantineProvider>).container
}

test('markup of strangers is text, in every form', () => {
  const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
  for (const value of [attack, { [attack]: attack }, [{ role: attack, content: attack }], [{ role: 'user', content: [{ type: 'image_url', url: attack }] }]]) {
    for (const form of ['pretty', 'json'] as const) {
      const page = show(value, form)
      expect(page.querySelector('img,script,iframe,a')).toBeNull()
      expect(page.textContent).toContain('onerror')
      cleanup()
    }
  }
})

test('ten megabytes of text are laid out piece by piece', () => {
  const page = show('x'.repeat(10_000_000))
  expect(page.textContent!.length).toBeLessThan(20_000)
  fireEvent.click(screen.getByRole('button', { name: /Show more/ }))
  expect(page.textContent!.length).toBeGreaterThan(40_000)
})

test('a large list shows its first items and offers the rest', () => {
  const page = show(Array.from({ length: 5_000 }, (_, index) => index))
  expect(page.querySelectorAll('li').length).toBeLessThan(120)
  expect(screen.getByRole('button', { name: 'Show 4900 more' })).toBeDefined()
})

test('nothing recorded is said, not left blank', () => {
  expect(show(null).textContent).toContain('Nothing was recorded')
})
