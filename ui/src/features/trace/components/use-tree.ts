import { useCallback, useMemo, useState } from 'react'
import type { ObservationRow } from '@/lib/wire/trace'
import { treeRows, type TreeRow } from '../tree'

export type TreeState = { rows: TreeRow[]; toggle: (id: string) => void }

export function useTree(observations: ObservationRow[]): TreeState {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => treeRows(observations, closed), [observations, closed])
  const toggle = useCallback((id: string) => {
    setClosed((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  return { rows, toggle }
}
