import type { ObservationRow } from '@/lib/wire/trace'
import { rolledUp, type RollUp } from './roll-up'

/** One observation in the order of the tree. `end` is the place after its last descendant. */
export type TreeNode = {
  observation: ObservationRow
  depth: number
  /** Place of the parent in the same list, -1 for a top observation. */
  parent: number
  end: number
  children: number
  /** Its place among its siblings, from 1, and how many they are. */
  position: number
  siblings: number
  whole: RollUp
}

/**
 * All observations from top to bottom, as if every branch were open. Parents that are not here (a foreign span, or one
 * still on its way) and parents in a circle make their observation a top one: every observation stands here exactly once.
 */
export function forestOf(observations: ObservationRow[]): TreeNode[] {
  const sorted = byStart(observations)
  const known = new Set(sorted.map(({ id }) => id))
  const childrenOf = Map.groupBy(sorted, ({ id, parentObservationId }) =>
    parentObservationId !== null && parentObservationId !== id && known.has(parentObservationId) ? parentObservationId : null)
  const nodes: TreeNode[] = []
  const seen = new Set<string>()
  const tops = childrenOf.get(null) ?? []
  walk(tops)
  for (const observation of sorted) if (!seen.has(observation.id)) walk([observation])
  number(nodes)
  return rolledUp(nodes)

  /** Without recursion: a chain of ten thousand spans is deeper than the call stack. */
  function walk(from: ObservationRow[]): void {
    const stack = from.map((observation) => ({ observation, parent: -1 })).toReversed()
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { observation, parent } = next
      if (seen.has(observation.id)) continue
      seen.add(observation.id)
      const place = nodes.length
      const depth = parent === -1 ? 0 : nodes[parent]!.depth + 1
      nodes.push({ observation, depth, parent, end: place + 1, children: 0, position: 1, siblings: 1, whole: EMPTY })
      for (const child of (childrenOf.get(observation.id) ?? []).toReversed()) stack.push({ observation: child, parent: place })
    }
  }
}

const EMPTY: RollUp = { latencyMs: null, tokens: 0, cost: null, unpriced: 0, errors: 0, warnings: 0 }

/** What starts in the same millisecond stays in the order of the server, which knows the microseconds. */
function byStart(observations: ObservationRow[]): ObservationRow[] {
  return observations
    .map((observation) => ({ observation, start: Date.parse(observation.startTime) }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ observation }) => observation)
}

/** Counts siblings; ends need no pass of their own, because children stand after their parent. */
function number(nodes: TreeNode[]): void {
  let tops = 0
  for (const node of nodes) {
    if (node.parent === -1) node.position = ++tops
    else node.position = ++nodes[node.parent]!.children
  }
  for (const node of nodes) node.siblings = node.parent === -1 ? tops : nodes[node.parent]!.children
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const { parent, end } = nodes[place]!
    if (parent !== -1) nodes[parent]!.end = Math.max(nodes[parent]!.end, end)
  }
}
