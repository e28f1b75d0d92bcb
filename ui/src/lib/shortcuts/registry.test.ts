import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listen, register, turnPlainKeys } from './registry'

const undo: (() => void)[] = []
const open = vi.fn<() => void>()
const go = vi.fn<() => void>()

beforeEach(() => {
  window.localStorage.clear()
  document.body.innerHTML = '<input id="text">'
  undo.push(listen(), register([
    { keys: 'mod+k', group: 'everywhere', label: 'Open', run: open }, { keys: 'g t', group: 'go', label: 'Go', run: go }, { keys: 'n', group: 'trace', label: 'Listed only' },
  ]))
})

afterEach(() => {
  for (const each of undo.splice(0)) each()
  vi.clearAllMocks()
})

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

test('runs what was pressed and keeps the browser from doing the same', () => {
  expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true)
  press('g')
  press('t')
  expect([open.mock.calls.length, go.mock.calls.length]).toEqual([1, 1])
  expect(press('n').defaultPrevented).toBe(false)
})

test('letters in a text box are letters, the palette opens from there as well', () => {
  const text = document.getElementById('text')!
  press('g', {}, text)
  press('t', {}, text)
  press('k', { metaKey: true }, text)
  expect([open.mock.calls.length, go.mock.calls.length]).toEqual([1, 0])
})

test('plain keys can be turned off', () => {
  turnPlainKeys(false)
  press('g')
  press('t')
  press('k', { ctrlKey: true })
  expect([open.mock.calls.length, go.mock.calls.length]).toEqual([1, 0])
  turnPlainKeys(true)
  press('g')
  press('t')
  expect(go).toHaveBeenCalledOnce()
})

test('behind a dialog nothing is pressed', () => {
  document.body.insertAdjacentElement('beforeend', Object.assign(document.createElement('div'), { ariaModal: 'true' }))
  document.body.lastElementChild!.setAttribute('aria-modal', 'true')
  press('g')
  press('t')
  expect(go).not.toHaveBeenCalled()
})

test('what came last is in front, and leaves again', () => {
  const front = vi.fn<() => void>()
  const remove = register([{ keys: 'g t', group: 'go', label: 'Front', run: front }])
  press('g')
  press('t')
  remove()
  press('g')
  press('t')
  expect([front.mock.calls.length, go.mock.calls.length]).toEqual([1, 1])
})
