import type { Level, ObservationRow } from '@/lib/wire/trace'
import type { TreeNode } from './forest'

/** What the tree is narrowed to; empty lists narrow nothing. */
export type Narrowing = { find: string; types: readonly string[]; levels: readonly Level[] }

export const NOTHING: Narrowing = { find: '', types: [], levels: [] }

export function narrows({ find, types, levels }: Narrowing): boolean {
  return find.trim() !== '' || types.length > 0 || levels.length > 0
}

/** Places of the observations that match, in the order of the tree. */
export function matchesOf(nodes: TreeNode[], narrowing: Narrowing): number[] {
  const words = narrowing.find.toLowerCase().split(/\s+/).filter(Boolean)
  return nodes.flatMap(({ observation }, place) => (matches(observation, words, narrowing) ? [place] : []))
}

/** An id is pasted, not guessed: a few digits would be in every tenth of them. */
const ID_BEGINNING = 6

/** Every word has to occur in what one sees of an observation, or be its id or a beginning of it. */
function matches(observation: ObservationRow, words: string[], { types, levels }: Narrowing): boolean {
  if (types.length > 0 && !types.includes(observation.type)) return false
  if (levels.length > 0 && !levels.includes(observation.level)) return false
  if (words.length === 0) return true
  const { name, type, model, level, id, statusMessage } = observation
  const text = `${name ?? ''}\n${type}\n${model ?? ''}\n${level}\n${statusMessage ?? ''}`.toLowerCase()
  return words.every((word) => text.includes(word) || id === word || (word.length >= ID_BEGINNING && id.startsWith(word)))
}

/** A row of the tree: what it shows is in `nodes`, at `place`. */
export type Row = { place: number; open: boolean; match: boolean }

/** The rows to draw when some branches are closed. */
export function openRows(nodes: TreeNode[], closed: ReadonlySet<string>): Row[] {
  const rows: Row[] = []
  for (let place = 0; place < nodes.length;) {
    const { observation, end } = nodes[place]!
    const open = !closed.has(observation.id)
    rows.push({ place, open, match: false })
    place = open ? place + 1 : end
  }
  return rows
}

/** The same with nothing but matches and what they stand in. */
export function narrowedRows(nodes: TreeNode[], found: number[], closed: ReadonlySet<string>): Row[] {
  const kept = new Uint8Array(nodes.length)
  for (const place of found) {
    kept[place] = MATCH
    for (let above = nodes[place]!.parent; above !== -1 && !kept[above]; above = nodes[above]!.parent) kept[above] = ANCESTOR
  }
  // An ancestor marked first may match as well; the loop above leaves that mark alone, and a match sets its own.
  return openRows(nodes, closed).flatMap((row) => (kept[row.place] ? [{ ...row, match: kept[row.place] === MATCH }] : []))
}

const ANCESTOR = 1
const MATCH = 2

/** The match after (or before) a place, around the ends. */
export function nextMatch(found: number[], place: number, step: 1 | -1): number | null {
  if (found.length === 0) return null
  const next = step === 1 ? found.find((each) => each > place) : found.findLast((each) => each < place)
  return next ?? (step === 1 ? found[0]! : found.at(-1)!)
}

/** Parts of a text, those that match a word marked: for highlighting without markup in strings. */
export function highlighted(text: string, find: string): { text: string; marked: boolean }[] {
  const words = find.split(/\s+/).filter(Boolean).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return [{ text, marked: false }]
  return text.split(new RegExp(`(${words.join('|')})`, 'gi')).map((part, index) => ({ text: part, marked: index % 2 === 1 })).filter((part) => part.text !== '')
}
