import { expect, test } from 'vitest'
import { beginning, visible } from './visible'

test('escapes, overrides and hidden characters are shown', () => {
  expect(visible('\u001b[31mred\u001b[0m')).toBe('⟨U+001B⟩[31mred⟨U+001B⟩[0m')
  expect(visible('user\u202egnp.exe')).toBe('user⟨U+202E⟩gnp.exe')
  expect(visible('a\u2066b\u2069\u0000\u007f\ufeff')).toBe('a⟨U+2066⟩b⟨U+2069⟩⟨U+0000⟩⟨U+007F⟩⟨U+FEFF⟩')
})

test('what languages need stays', () => {
  for (const text of ['two\nlines\tand\r\n', 'می‌خواهم', '👩‍🚀', 'שלום', '回答']) expect(visible(text)).toBe(text)
})

test('a beginning does not cut a character in two', () => {
  expect(beginning('ab😀cd', 3)).toBe('ab')
  expect(beginning('ab😀cd', 4)).toBe('ab😀')
  expect(beginning('ab', 4)).toBe('ab')
})
