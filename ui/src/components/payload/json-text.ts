/** Deeper than this, indentation alone would be longer than the content. */
const INDENTED_DEPTH = 100

/** Any value as text: strings as they are, data as JSON. Never recursive where the value is deep, so it cannot overflow the stack. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  return jsonOf(value)
}

export function jsonOf(value: unknown): string {
  return deeperThan(value, INDENTED_DEPTH) ? written(value) : JSON.stringify(value, null, 2)
}

export function deeperThan(value: unknown, depth: number): boolean {
  const stack: [unknown, number][] = [[value, 0]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [each, level] = next
    if (typeof each !== 'object' || each === null) continue
    if (level >= depth) return true
    for (const child of Object.values(each)) if (typeof child === 'object') stack.push([child, level + 1])
  }
  return false
}

type Piece = { value: unknown } | { text: string }

/** JSON without indentation, by a stack of its own. */
function written(value: unknown): string {
  const parts: string[] = []
  const stack: Piece[] = [{ value }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('text' in next) parts.push(next.text)
    else if (typeof next.value !== 'object' || next.value === null) parts.push(JSON.stringify(next.value) ?? 'null')
    else for (const piece of piecesOf(next.value).toReversed()) stack.push(piece)
  }
  return parts.join('')
}

function piecesOf(value: object): Piece[] {
  const list = Array.isArray(value)
  const inner = Object.entries(value).flatMap(([key, child], index): Piece[] => [
    { text: `${index === 0 ? '' : ','}${list ? '' : `${JSON.stringify(key)}:`}` }, { value: child },
  ])
  return [{ text: list ? '[' : '{' }, ...inner, { text: list ? ']' : '}' }]
}
