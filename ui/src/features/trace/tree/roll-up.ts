import type { TreeNode } from './forest'
import { isUnpriced } from './unpriced'

/** What an observation and everything below it took. Tokens and costs are of each observation, so that a sum counts each once. */
export type RollUp = {
  /** From the first start to the last end; null while nothing has ended. */
  latencyMs: number | null
  tokens: number
  cost: number | null
  unpriced: number
  errors: number
  warnings: number
}

/** Fills in the sums, from the last node to the first: children stand after their parents. */
export function rolledUp(nodes: TreeNode[]): TreeNode[] {
  const ends = nodes.map(({ observation }) => (observation.endTime === null ? null : Date.parse(observation.endTime)))
  const starts = nodes.map(({ observation }) => Date.parse(observation.startTime))
  for (const node of nodes) node.whole = ownOf(node)
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const { parent, whole } = nodes[place]!
    whole.latencyMs = ends[place] === null ? null : Math.max(0, ends[place]! - starts[place]!)
    if (parent === -1) continue
    const above = nodes[parent]!.whole
    starts[parent] = Math.min(starts[parent]!, starts[place]!)
    ends[parent] = ends[place] === null ? ends[parent]! : Math.max(ends[parent] ?? -Infinity, ends[place]!)
    above.tokens += whole.tokens
    above.cost = whole.cost === null ? above.cost : (above.cost ?? 0) + whole.cost
    above.unpriced += whole.unpriced
    above.errors += whole.errors
    above.warnings += whole.warnings
  }
  return nodes
}

function ownOf({ observation }: TreeNode): RollUp {
  return {
    latencyMs: null,
    tokens: observation.totalTokens ?? 0,
    cost: observation.totalCost,
    unpriced: isUnpriced(observation) ? 1 : 0,
    errors: observation.level === 'ERROR' ? 1 : 0,
    warnings: observation.level === 'WARNING' ? 1 : 0,
  }
}
