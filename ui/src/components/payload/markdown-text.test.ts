import { expect, test } from 'vitest'
import { canBeMarkdown, looksLikeMarkdown, safeAddress } from './markdown-text'

test.each(['# Title', 'Some **bold** words', '- one\n- two', '1. one\n\n2. two', '| a | b |\n|---|---|', '```py\nx\n```', 'see [it](https://a.example)', '> quoted'])(
  'takes %j for Markdown', (text) => expect(looksLikeMarkdown(text)).toBe(true),
)

test.each(['plain words', 'a * b * c', '2 ** 3 ** 4', '#hashtag', '-1', 'x[0](y)', 'C:\\path', '回答'])('takes %j for text', (text) => expect(looksLikeMarkdown(text)).toBe(false))

test('what would take long is no Markdown', () => {
  expect(canBeMarkdown('# short')).toBe(true)
  for (const hostile of ['> '.repeat(1_000), '- '.repeat(500), '['.repeat(5_000), '*a '.repeat(5_000), '`a '.repeat(3_000), 'x'.repeat(60_000)]) {
    expect(canBeMarkdown(hostile)).toBe(false)
  }
})

test('only addresses that lead somewhere else are links', () => {
  expect(safeAddress('https://a.example/x')).toBe('https://a.example/x')
  expect(safeAddress('mailto:a@b.example')).toBe('mailto:a@b.example')
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '/project/x', '//evil.example', 'file:///etc/passwd', undefined, '']) {
    expect(safeAddress(address)).toBeNull()
  }
})
