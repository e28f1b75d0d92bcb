/** One line of a JSON tree. */
export type JsonRow = {
  /** How a program would reach it: $.messages[0].content */
  path: string
  name: string | null
  value: unknown
  depth: number
  /** Fields or items; null for a value that has none. */
  size: number | null
  open: boolean
  position: number
  siblings: number
}

/** Which branches are open: those named, or by default the first levels of what is small. */
export type Opened = { by: 'default' | 'all' | 'none'; except: ReadonlySet<string> }

export const BY_DEFAULT: Opened = { by: 'default', except: new Set() }

/** Deeper or larger than this starts closed, so that a large value costs nothing until somebody opens it. */
const OPEN_DEPTH = 2
const OPEN_CHILDREN = 20

/** What a search found, and the branches that it stands in. `complete`: all of the value was looked at. */
export type JsonFound = { found: ReadonlySet<string>; branches: ReadonlySet<string>; complete: boolean }

/**
 * The lines to draw, from the first up to `limit`, and whether there are more; with a search only what was found, what
 * it stands in and what stands in it. Without recursion, whatever the depth.
 */
export function jsonRows(root: object, opened: Opened, limit: number, search?: JsonFound): { rows: JsonRow[]; more: boolean } {
  const rows: JsonRow[] = []
  const stack = [cursor(root, '$', 0, search === undefined)]
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const entry = top.entries[top.next]
    if (entry === undefined) {
      stack.pop()
      continue
    }
    const [name, value] = entry
    const path = pathOf(top.path, name, top.list)
    const whole = top.whole || search!.found.has(path)
    if (!whole && !search!.branches.has(path)) {
      top.next += 1
      continue
    }
    if (rows.length >= limit) return { rows, more: true }
    top.next += 1
    const size = sizeOf(value)
    const row = { path, name, value, depth: top.depth, size, open: false, position: top.next, siblings: top.entries.length }
    row.open = size !== null && size > 0 && isOpen(row, opened)
    rows.push(row)
    if (row.open) stack.push(cursor(value as object, path, top.depth + 1, whole))
  }
  return { rows, more: false }
}

/** `whole`: everything in it is drawn. */
function cursor(value: object, path: string, depth: number, whole: boolean) {
  return { path, depth, whole, list: Array.isArray(value), entries: Object.entries(value), next: 0 }
}

function isOpen({ path, depth, size }: JsonRow, { by, except }: Opened): boolean {
  const usual = by === 'all' || (by === 'default' && depth < OPEN_DEPTH && size! <= OPEN_CHILDREN)
  return except.has(path) ? !usual : usual
}

/** The other state for one branch. */
export function toggled(opened: Opened, path: string): Opened {
  const except = new Set(opened.except)
  if (!except.delete(path)) except.add(path)
  return { ...opened, except }
}

/** While searching, what leads to a match is open, but for what somebody has toggled since. */
export function openedBy({ branches }: JsonFound, flipped: ReadonlySet<string>): Opened {
  return [...flipped].reduce(toggled, { by: 'none', except: branches })
}

export function sizeOf(value: unknown): number | null {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : null
}

export function pathOf(parent: string, name: string, list: boolean): string {
  if (list) return `${parent}[${name}]`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${parent}.${name}` : `${parent}[${JSON.stringify(name)}]`
}

/** Values looked at by one search: half a second at most. */
const SEARCHED = 1_000_000

/** Paths of what has the words in its name or value, in the order of the value. */
export function jsonMatches(root: object, find: string): JsonFound {
  const wanted = find.trim().toLowerCase()
  const found = new Set<string>()
  const branches = new Set<string>()
  const stack = wanted === '' ? [] : [cursor(root, '$', 0, true)]
  let looked = 0
  while (stack.length > 0) {
    if (looked >= SEARCHED) return { found, branches, complete: false }
    const top = stack.at(-1)!
    const entry = top.entries[top.next]
    if (entry === undefined) {
      stack.pop()
      continue
    }
    top.next += 1
    looked += 1
    const [name, child] = entry
    const path = pathOf(top.path, name, top.list)
    const branch = typeof child === 'object' && child !== null
    if ((!top.list && name.toLowerCase().includes(wanted)) || (!branch && String(child).toLowerCase().includes(wanted))) {
      found.add(path)
      for (let above = stack.length - 1; above >= 0 && !branches.has(stack[above]!.path); above -= 1) branches.add(stack[above]!.path)
    }
    if (branch) stack.push(cursor(child, path, top.depth + 1, true))
  }
  return { found, branches, complete: true }
}
