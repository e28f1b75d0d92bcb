import type { Cell } from './model'

export type Order = { column: number; descending: boolean }

/** Rows by a column; what is unknown comes last either way. */
export function sortedRows(rows: Cell[][], order: Order | null): Cell[][] {
  if (!order) return rows
  const sign = order.descending ? -1 : 1
  return rows.toSorted((one, other) => {
    // Another side of the tile may have fewer columns.
    const [a, b] = [one[order.column]?.value ?? null, other[order.column]?.value ?? null]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)))
  })
}
