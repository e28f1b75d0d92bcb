import { MantineProvider } from '@mantine/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startTranslations } from '@/lib/i18n/i18n'
import { Payload, payloadForms, type PayloadForm } from './payload'

beforeAll(startTranslations)
afterEach(cleanup)

function show(value: unknown, form: PayloadForm = 'pretty') {
  return render(<MantineProvider env="test"><Payload value={value} form={form} /></MantineProvider>).container
}

test('markup of strangers is text, in every form', async () => {
  const attack = '**x** <img src=x onerror="alert(1)"><script>alert(2)</script> ![a](https://evil.example/a.png) [l](javascript:alert(3))'
  for (const value of [attack, { [attack]: attack }, [{ role: attack, content: attack }], [{ role: 'user', content: [{ type: 'image_url', image_url: attack }] }]]) {
    for (const form of payloadForms) {
      const page = show(value, form)
      await act(() => import('./markdown'))
      for (const button of screen.queryAllByRole('button', { name: 'Expand all fields' })) fireEvent.click(button)
      expect(page.querySelector('img,script,iframe,a[href^="javascript"]')).toBeNull()
      expect(page.textContent).toContain('onerror')
      cleanup()
    }
  }
})

test('Markdown is rendered, its links say where they lead, its images stay away', async () => {
  show('# Title\n\n- [docs](https://example.com/a)\n- **bold**\n\n![cat](https://evil.example/cat.png)')
  const link = await screen.findByRole('link', { name: 'docs' })
  expect([link.getAttribute('rel'), link.getAttribute('href')]).toEqual(['noopener noreferrer nofollow', 'https://example.com/a'])
  const page = screen.getByTestId('markdown')
  expect(page.querySelector('strong')!.textContent).toBe('bold')
  expect(page.textContent).toContain('(https://example.com/a)')
  expect(screen.getByTestId('image-not-loaded').textContent).toContain('https://evil.example/cat.png')
  expect(screen.queryByRole('heading')).toBeNull()
})

test('the result of a tool names the tool that was called', () => {
  show([
    { role: 'assistant', content: null, tool_calls: [{ id: 'c1', function: { name: 'find', arguments: '{"id":1}' } }] },
    { role: 'tool', tool_call_id: 'c1', content: 'nothing' },
  ])
  expect(screen.getByTestId('tool-call').textContent).toContain('Calls find')
  expect(screen.getByTestId('tool-result').textContent).toContain('Result of find')
})

test('ten megabytes of text are laid out piece by piece', () => {
  const page = show('x'.repeat(10_000_000))
  expect(page.textContent!.length).toBeLessThan(20_000)
  fireEvent.click(screen.getByRole('button', { name: /Show more/ }))
  expect(page.textContent!.length).toBeGreaterThan(40_000)
})

test('a large list shows its first items and offers the rest', () => {
  show(Array.from({ length: 5_000 }, (_, index) => index))
  expect(screen.getAllByRole('treeitem')).toHaveLength(200)
  fireEvent.click(screen.getByRole('button', { name: 'Show more lines' }))
  expect(screen.getAllByRole('treeitem')).toHaveLength(1_200)
})

test('data of five hundred levels is opened, searched and written without end', () => {
  let value: object = { end: 'needle' }
  for (let level = 0; level < 500; level += 1) value = { a: value }
  const page = show(value, 'json')
  fireEvent.change(screen.getByRole('textbox', { name: 'Search in this value' }), { target: { value: 'needle' } })
  expect(page.textContent).toContain('1 match')
  cleanup()
  expect(show(value, 'raw').textContent).toContain('needle')
})

test('the path of a line can be copied', () => {
  show({ messages: [{ 'tool name': 'x' }], a: 1 })
  fireEvent.click(screen.getByText('tool name'))
  expect(screen.getByText('$.messages[0]["tool name"]')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Copy path' })).toBeDefined()
})

test('nothing recorded is said, not left blank', () => {
  expect(show(null).textContent).toContain('Nothing was recorded')
})
