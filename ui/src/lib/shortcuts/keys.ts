/** A shortcut in words: "mod+k" (Ctrl, or ⌘ on a Mac), "?" or a sequence as "g t". */
export type Keys = string

/** The parts of a key press that matter here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** One press in words; null for a modifier alone or a combination that is none of ours. */
export function wordOf({ key, ctrlKey, metaKey, altKey }: Press): string | null {
  if (altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Dead', 'Process'].includes(key)) return null
  return (ctrlKey || metaKey ? 'mod+' : '') + key.toLowerCase()
}

/** What a press means after those before it: a whole shortcut, the beginning of one, or nothing. */
export function read(before: string, word: string, known: Keys[]): { whole: Keys | null; begun: string } {
  for (const typed of before === '' ? [word] : [`${before} ${word}`, word]) {
    if (known.includes(typed)) return { whole: typed, begun: '' }
    if (known.some((keys) => keys.startsWith(`${typed} `))) return { whole: null, begun: typed }
  }
  return { whole: null, begun: '' }
}

/** Whether the person is writing: then letters are letters. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="textbox"], [role="combobox"], textarea, select')) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
}
