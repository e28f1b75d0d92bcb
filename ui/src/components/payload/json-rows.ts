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

/** The lines to draw, from the first up to `limit`, and whether there are more. Without recursion, whatever the depth. */
export function jsonRows(root: object, opened: Opened, limit: number): { rows: JsonRow[]; more: boolean } {
  const rows: JsonRow[] = []
  const stack = [cursor(root, '$', 0)]
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const entry = top.entries[top.next]
    if (entry === undefined) {
      stack.pop()
      continue
    }
    if (rows.length >= limit) return { rows, more: true }
    top.next += 1
    const [name, value] = entry
    const path = pathOf(top.path, name, top.list)
    const size = sizeOf(value)
    const row = { path, name, value, depth: top.depth, size, open: false, position: top.next, siblings: top.entries.length }
    row.open = size !== null && size > 0 && isOpen(row, opened)
    rows.push(row)
    if (row.open) stack.push(cursor(value as object, path, top.depth + 1))
  }
  return { rows, more: false }
}

function cursor(value: object, path: string, depth: number) {
  return { path, depth, list: Array.isArray(value), entries: Object.entries(value), next: 0 }
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

export function sizeOf(value: unknown): number | null {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : null
}

export function pathOf(parent: string, name: string, list: boolean): string {
  if (list) return `${parent}[${name}]`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${parent}.${name}` : `${parent}[${JSON.stringify(name)}]`
}

/** Values looked at by one search: more than any page shows, and done in the blink of an eye. */
const SEARCHED = 200_000

/** Paths of what has the words in its name or value, with the paths of the branches they stand in. */
export function jsonMatches(root: object, find: string): { found: Set<string>; branches: Set<string> } {
  const wanted = find.trim().toLowerCase()
  const found = new Set<string>()
  const branches = new Set<string>()
  if (wanted === '') return { found, branches }
  type Place = { value: unknown; path: string; above: Place | null }
  const stack: Place[] = [{ value: root, path: '$', above: null }]
  let looked = 0
  for (let place = stack.pop(); place && looked < SEARCHED; place = stack.pop()) {
    const value = place.value as object
    const list = Array.isArray(value)
    for (const [name, child] of Object.entries(value)) {
      looked += 1
      const path = pathOf(place.path, name, list)
      const branch = typeof child === 'object' && child !== null
      if ((!list && name.toLowerCase().includes(wanted)) || (!branch && String(child).toLowerCase().includes(wanted))) {
        found.add(path)
        for (let above: Place | null = place; above && !branches.has(above.path); above = above.above) branches.add(above.path)
      }
      if (branch) stack.push({ value: child, path, above: place })
    }
  }
  return { found, branches }
}
