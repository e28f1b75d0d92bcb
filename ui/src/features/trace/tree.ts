import type { ObservationRow } from '@/lib/wire/trace'

export type TreeRow = { observation: ObservationRow; depth: number; children: number; open: boolean }

/**
 * The rows of the tree from top to bottom. Parents that are not here (a foreign span, or one still on its way) and
 * parents in a circle make their observation a top one: every observation is shown exactly once.
 */
export function treeRows(observations: ObservationRow[], closed: ReadonlySet<string>): TreeRow[] {
  // What starts in the same millisecond stays in the order of the server, which knows the microseconds.
  const sorted = observations.toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime))
  const known = new Set(sorted.map(({ id }) => id))
  const childrenOf = Map.groupBy(sorted, ({ id, parentObservationId }) =>
    parentObservationId !== null && parentObservationId !== id && known.has(parentObservationId) ? parentObservationId : null)
  const rows: TreeRow[] = []
  const seen = new Set<string>()
  walk(childrenOf.get(null) ?? [])
  for (const observation of sorted) if (!seen.has(observation.id)) walk([observation])
  return rows

  /** Without recursion: a chain of ten thousand spans is deeper than the call stack. */
  function walk(tops: ObservationRow[]): void {
    const stack = tops.map((observation) => ({ observation, depth: 0, hidden: false })).toReversed()
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { observation, depth, hidden } = next
      if (seen.has(observation.id)) continue
      seen.add(observation.id)
      const children = childrenOf.get(observation.id) ?? []
      const open = !closed.has(observation.id)
      if (!hidden) rows.push({ observation, depth, children: children.length, open })
      for (const child of children.toReversed()) stack.push({ observation: child, depth: depth + 1, hidden: hidden || !open })
    }
  }
}
