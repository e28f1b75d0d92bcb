import { isWriting, read, wordOf, type Keys } from './keys'

export const shortcutGroups = ['everywhere', 'go', 'trace', 'list'] as const
export type ShortcutGroup = (typeof shortcutGroups)[number]

/** `label` in the reader's language. Without `run` it is only listed: a component takes the key itself while it has the focus. */
export type Shortcut = { keys: Keys; group: ShortcutGroup; label: string; run?: () => void }

/** Time to press the second key of a sequence. */
const SEQUENCE_MS = 1_200
const OFF = 'plumbline.shortcuts'

let active: readonly Shortcut[] = []
const watchers = new Set<() => void>()
let begun = ''
let forget: ReturnType<typeof setTimeout> | undefined

export function register(shortcuts: readonly Shortcut[]): () => void {
  active = [...active, ...shortcuts]
  tell()
  return () => {
    active = active.filter((each) => !shortcuts.includes(each))
    tell()
  }
}

export function activeShortcuts(): readonly Shortcut[] {
  return active
}

export function watchShortcuts(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Keys without a modifier can be in the way of speech input, so everybody can turn them off (WCAG 2.1.4). */
export function plainKeysAreOn(): boolean {
  return window.localStorage.getItem(OFF) !== 'off'
}

export function turnPlainKeys(on: boolean): void {
  if (on) window.localStorage.removeItem(OFF)
  else window.localStorage.setItem(OFF, 'off')
  tell()
}

/** The one listener for all of them. */
export function listen(): () => void {
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}

function onKey(event: KeyboardEvent): void {
  const word = wordOf(event)
  if (event.defaultPrevented || event.repeat || word === null) return
  const plain = !word.startsWith('mod+')
  if (plain && (!plainKeysAreOn() || isWriting(event.target) || document.querySelector('[aria-modal="true"]') !== null)) return
  const usable = active.filter(({ run }) => run !== undefined)
  const { whole, begun: next } = read(begun, word, usable.map(({ keys }) => keys))
  begun = next
  clearTimeout(forget)
  if (next !== '') forget = setTimeout(() => { begun = '' }, SEQUENCE_MS)
  if (whole === null) return
  event.preventDefault()
  // The one that came last belongs to what is in front.
  usable.findLast(({ keys }) => keys === whole)?.run?.()
}

function tell(): void {
  for (const watcher of watchers) watcher()
}
