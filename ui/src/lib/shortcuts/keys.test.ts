import { expect, test } from 'vitest'
import { isWriting, read, wordOf } from './keys'

const press = (key: string, more = {}) => wordOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })

test('a press in words', () => {
  expect([press('K', { ctrlKey: true }), press('k', { metaKey: true }), press('?'), press('G')]).toEqual(['mod+k', 'mod+k', '?', 'g'])
  expect([press('Shift'), press('k', { altKey: true }), press('Process')]).toEqual([null, null, null])
})

const known = ['?', 'mod+k', 'g t', 'g h', 't']

test('a sequence begins, goes on and ends', () => {
  expect(read('', 'g', known)).toEqual({ whole: null, begun: 'g' })
  expect(read('g', 't', known)).toEqual({ whole: 'g t', begun: '' })
  expect(read('', 't', known)).toEqual({ whole: 't', begun: '' })
})

test('a sequence that leads nowhere leaves the last press to itself', () => {
  expect(read('g', '?', known)).toEqual({ whole: '?', begun: '' })
  expect(read('g', 'g', known)).toEqual({ whole: null, begun: 'g' })
  expect(read('g', 'x', known)).toEqual({ whole: null, begun: '' })
})

test('writing is not pressing', () => {
  document.body.innerHTML = '<input id="a"><textarea id="b"></textarea><div role="combobox" id="c"></div><input type="checkbox" id="d"><button id="e"></button>'
  expect(['a', 'b', 'c', 'd', 'e'].map((id) => isWriting(document.getElementById(id)))).toEqual([true, true, true, false, false])
  expect(isWriting(null)).toBe(false)
})
