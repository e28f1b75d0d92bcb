import type { KeyboardEvent } from 'react'
import { nextMatch } from './search'
import type { TreeState } from './use-tree'

/** Rows that Page Up and Page Down pass over. */
const PAGE = 15

/** What a key does: where the selection goes (-1 is the trace itself), or what happens to a branch. */
export type TreeMove = { to: number } | 'toggle' | 'expand-all' | 'collapse-all' | null

/** The keys of a tree: up and down move, right opens or enters, left closes or leaves; with Shift, every branch. n and N go through what was found. */
export function treeMove(key: string, shift: boolean, tree: TreeState, place: number): TreeMove {
  const { rows, nodes, found } = tree
  const row = place === -1 ? -1 : (tree.rowOf(place) ?? -1)
  const at = (index: number): TreeMove => ({ to: index < 0 ? -1 : rows[Math.min(index, rows.length - 1)]?.place ?? -1 })
  const node = row === -1 ? undefined : nodes[place]
  switch (key) {
    case 'ArrowDown': return at(row + 1)
    case 'ArrowUp': return at(row - 1)
    case 'PageDown': return at(row + PAGE)
    case 'PageUp': return at(row - PAGE)
    case 'Home': return { to: -1 }
    case 'End': return at(rows.length - 1)
    case '*': return 'expand-all'
    case 'n': case 'N': {
      const next = found === null ? null : nextMatch(found, place, key === 'n' ? 1 : -1)
      return next === null ? null : { to: next }
    }
    case 'ArrowRight':
      if (shift) return 'expand-all'
      if (!node) return at(0)
      return node.children === 0 ? null : rows[row]!.open ? at(row + 1) : 'toggle'
    case 'ArrowLeft':
      if (shift) return 'collapse-all'
      if (!node) return null
      return node.children > 0 && rows[row]!.open ? 'toggle' : { to: node.parent }
    default: return null
  }
}

/** `select` takes a place; `enter` leaves the tree for what is selected. */
export function useTreeKeys(tree: TreeState, place: number, select: (place: number) => void, enter: () => void) {
  return (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      enter()
      return
    }
    const move = treeMove(event.key, event.shiftKey, tree, place)
    if (move === null) return
    event.preventDefault()
    if (move === 'toggle') tree.toggle(tree.nodes[place]!.observation.id)
    else if (move === 'expand-all') tree.expandAll()
    else if (move === 'collapse-all') tree.collapseAll()
    else select(move.to)
  }
}
