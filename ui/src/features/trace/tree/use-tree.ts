import { useCallback, useMemo, useState } from 'react'
import type { ObservationRow } from '@/lib/wire/trace'
import { forestOf, type TreeNode } from './forest'
import { matchesOf, narrowedRows, narrows, openRows, type Narrowing, type Row } from './search'

export type TreeState = {
  nodes: TreeNode[]
  rows: Row[]
  /** Places of what the search found; null while nothing is searched. */
  found: number[] | null
  /** Row of a place, or undefined while a branch above is closed. */
  rowOf: (place: number) => number | undefined
  placeOf: (id: string) => number | undefined
  toggle: (id: string) => void
  expandAll: () => void
  collapseAll: () => void
  /** Opens every branch above a place. */
  reveal: (place: number) => void
}

type Closed = { of: string; ids: ReadonlySet<string> }
const ALL_OPEN: ReadonlySet<string> = new Set()

/** A search starts with every branch open; what was closed before comes back when it ends. */
export function useTree(observations: ObservationRow[], narrowing: Narrowing): TreeState {
  const [usual, setUsual] = useState<ReadonlySet<string>>(ALL_OPEN)
  const [searched, setSearched] = useState<Closed>({ of: '', ids: ALL_OPEN })
  const key = narrows(narrowing) ? JSON.stringify(narrowing) : null
  const closed = key === null ? usual : searched.of === key ? searched.ids : ALL_OPEN

  const nodes = useMemo(() => forestOf(observations), [observations])
  // oxlint-disable-next-line react/exhaustive-deps -- the key is the narrowing in words
  const found = useMemo(() => (key === null ? null : matchesOf(nodes, narrowing)), [nodes, key])
  const rows = useMemo(() => (found === null ? openRows(nodes, closed) : narrowedRows(nodes, found, closed)), [nodes, found, closed])
  const rowAt = useMemo(() => new Map(rows.map(({ place }, index) => [place, index])), [rows])
  const placeAt = useMemo(() => new Map(nodes.map(({ observation }, place) => [observation.id, place])), [nodes])

  const change = useCallback((by: (ids: ReadonlySet<string>) => ReadonlySet<string>) => {
    if (key === null) setUsual(by)
    else setSearched((before) => ({ of: key, ids: by(before.of === key ? before.ids : ALL_OPEN) }))
  }, [key])
  const toggle = useCallback((id: string) => change((ids) => (ids.has(id) ? without(ids, [id]) : new Set([...ids, id]))), [change])
  const expandAll = useCallback(() => change(() => ALL_OPEN), [change])
  const collapseAll = useCallback(
    () => change(() => new Set(nodes.filter(({ children }) => children > 0).map(({ observation }) => observation.id))), [change, nodes],
  )
  const reveal = useCallback((place: number) => change((ids) => without(ids, idsAbove(nodes, place))), [change, nodes])
  return {
    nodes, rows, found, rowOf: (place) => rowAt.get(place), placeOf: (id) => placeAt.get(id), toggle, expandAll, collapseAll, reveal,
  }
}

function without(ids: ReadonlySet<string>, gone: string[]): ReadonlySet<string> {
  if (!gone.some((id) => ids.has(id))) return ids
  const left = new Set(ids)
  for (const id of gone) left.delete(id)
  return left
}

function idsAbove(nodes: TreeNode[], place: number): string[] {
  const ids: string[] = []
  for (let above = nodes[place]!.parent; above !== -1; above = nodes[above]!.parent) ids.push(nodes[above]!.observation.id)
  return ids
}
