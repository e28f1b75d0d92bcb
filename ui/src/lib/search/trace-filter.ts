import type { SingleFilter } from '@/lib/wire/metrics'

/** What traces can be asked for conditions of their observations; a name of an observation is none of a trace. */
const columns: Record<string, string | null> = { traceName: 'name', name: null }
const lists = ['model', 'type']

/** Conditions that were written for observations, for the traces that have such observations. */
export function traceFilter(filter: string | undefined, tab: 'observations' | undefined): string | undefined {
  if (filter === undefined || tab === undefined) return filter
  const own = conditionsOf(filter).flatMap((one): SingleFilter[] => {
    if (one.type === 'null' && one.column === 'totalCost') return [{ type: 'number', column: 'unpricedCount', operator: '>', value: 0 }]
    const column = one.column in columns ? columns[one.column] : one.column
    if (column === null || column === undefined || (lists.includes(column) && one.type !== 'stringOptions')) return []
    return [{ ...one, column, type: lists.includes(column) ? 'arrayOptions' : one.type }]
  })
  return own.length === 0 ? undefined : JSON.stringify(own)
}

/** An address may have been edited: what is no list of conditions is none. */
export function conditionsOf(filter: string | undefined): SingleFilter[] {
  if (filter === undefined) return []
  try {
    const read: unknown = JSON.parse(filter)
    return Array.isArray(read) ? (read as SingleFilter[]).filter((one) => typeof one?.column === 'string') : []
  } catch {
    return []
  }
}
