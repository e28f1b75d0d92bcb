import type { KeyboardEvent } from 'react'
import type { TreeRow } from '../tree'
import type { TreeState } from './use-tree'

/** Up and down move, right opens, left closes or goes to the parent: the keys of every tree. */
export function useTreeKeys(
  { rows, toggle }: TreeState, selected: string | null, select: (id: string | null) => void, scrollTo: (index: number) => void,
) {
  return (event: KeyboardEvent) => {
    const index = selected === null ? 0 : rows.findIndex(({ observation }) => observation.id === selected) + 1
    const row = index === 0 ? undefined : rows[index - 1]
    const next = target(event.key, index, rows)
    if (next !== null) {
      select(next === 0 ? null : rows[next - 1]!.observation.id)
      scrollTo(next)
    } else if (row && row.children > 0 && (event.key === 'ArrowRight' ? !row.open : event.key === 'ArrowLeft' && row.open)) {
      toggle(row.observation.id)
    } else if (row && event.key === 'ArrowLeft') {
      const parent = parentIndex(index, rows)
      select(parent === 0 ? null : rows[parent - 1]!.observation.id)
      scrollTo(parent)
    } else {
      return
    }
    event.preventDefault()
  }
}

function target(key: string, index: number, rows: TreeRow[]): number | null {
  switch (key) {
    case 'ArrowDown': return Math.min(index + 1, rows.length)
    case 'ArrowUp': return Math.max(index - 1, 0)
    case 'Home': return 0
    case 'End': return rows.length
    default: return null
  }
}

function parentIndex(index: number, rows: TreeRow[]): number {
  const depth = rows[index - 1]!.depth
  for (let above = index - 1; above > 0; above -= 1) if (rows[above - 1]!.depth < depth) return above
  return 0
}
