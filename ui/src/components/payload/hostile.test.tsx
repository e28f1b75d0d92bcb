import { MantineProvider } from '@mantine/core'
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { MARKDOWN_MOST } from '@/config/limits'
import { startTranslations } from '@/lib/i18n/i18n'
import Markdown from './markdown'
import { canBeMarkdown } from './markdown-text'

beforeAll(startTranslations)
afterEach(cleanup)

const full = (piece: string) => piece.repeat(Math.floor(MARKDOWN_MOST / piece.length))

const HOSTILE = {
  brackets: full('['), links: full('[a](b '), spacedLinks: full('a [b] '), images: full('![a'), stars: full('*a '), bold: full('a**b'), ticks: full('`a'), tags: full('<a '), comments: full('<!-- '),
  wideTable: `${'|a'.repeat(7_000)}\n${'|-'.repeat(7_000)}`, longTable: `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(4_900)}`, quotations: full('> a\n'), lists: full('- a\n'),
  nestedQuotations: full('>'), nestedLists: Array.from({ length: 170 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'), addresses: full('http://a.b '), mail: full('a_@'),
  footnotes: full('[^a]'), notes: full('[^a]: b\n\n'), strokes: full('~~a'), references: full('[a]: b\n'), headings: full('# a\n'), rules: full('***\n'), underlines: full('a\n-\n'),
  parentheses: `[a](${full('(')}`, mixed: full('[*_`'),
}

test.each(Object.entries(HOSTILE))('hostile Markdown is refused or read in time: %s', (_, text) => {
  const started = performance.now()
  if (canBeMarkdown(text)) render(<MantineProvider env="test"><Markdown text={text} /></MantineProvider>)
  // a second on a quiet machine, with room for a busy one
  expect(performance.now() - started).toBeLessThan(6_000)
}, 30_000)
