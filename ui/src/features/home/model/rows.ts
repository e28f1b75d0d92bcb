import type { MetricsAnswer, MetricsRow } from '@/lib/wire/metrics'

/** A number of a row; what is not known stays unknown. */
export function numberOf(row: MetricsRow | undefined, field: string): number | null {
  const value = row?.[field]
  return value === null || value === undefined ? null : Number(value)
}

export function textOf(row: MetricsRow, field: string): string | null {
  const value = row[field]
  return value === null || value === undefined || value === '' ? null : String(value)
}

/** What is known of it, added up; null when nothing is. */
export function sumOf(rows: MetricsRow[], field: string): number | null {
  return rows.reduce<number | null>((sum, row) => plus(sum, numberOf(row, field)), null)
}

export function plus(one: number | null, other: number | null): number | null {
  if (one === null) return other
  return other === null ? one : one + other
}

export type Group = { key: string | null; rows: MetricsRow[] }

/** Rows by the value of a dimension, in order of appearance. */
export function groupsOf(answer: MetricsAnswer, dimension: string): Group[] {
  const groups = new Map<string | null, MetricsRow[]>()
  for (const row of answer.data) {
    const key = textOf(row, dimension)
    const rows = groups.get(key)
    if (rows) rows.push(row)
    else groups.set(key, [row])
  }
  return [...groups].map(([key, rows]) => ({ key, rows }))
}

/** The values of a group in the order of the answer's buckets. `absent`: what a bucket without a row stands for. */
export function alongTime(answer: MetricsAnswer, rows: MetricsRow[], field: string, absent: number | null): (number | null)[] {
  const byKey = new Map(rows.map((row) => [String(row.time_dimension), row]))
  return answer.meta.buckets.map(({ key }) => {
    const row = byKey.get(key)
    return row ? numberOf(row, field) : absent
  })
}
