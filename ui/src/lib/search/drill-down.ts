import type { SingleFilter } from '@/lib/wire/metrics'

/** A list narrowed to what a number stands for: its time, and the conditions that rows have to meet. */
export type DrillDown = { page: 'traces' | 'users'; search: { tab?: 'observations'; from: string; to: string; filter?: string } }

type Ends = { from: string; to: string }

export function toTraces({ from, to }: Ends, filters: SingleFilter[]): DrillDown {
  return { page: 'traces', search: { from, to, filter: written(filters) } }
}

export function toObservations({ from, to }: Ends, filters: SingleFilter[]): DrillDown {
  return { page: 'traces', search: { tab: 'observations', from, to, filter: written(filters) } }
}

export function toUsers({ from, to }: Ends): DrillDown {
  return { page: 'users', search: { from, to } }
}

function written(filters: SingleFilter[]): string | undefined {
  return filters.length === 0 ? undefined : JSON.stringify(filters)
}

export const anyOf = (column: string, value: string[]): SingleFilter => ({ type: 'stringOptions', column, operator: 'any of', value })
export const noneOf = (column: string, value: string[]): SingleFilter => ({ type: 'stringOptions', column, operator: 'none of', value })
export const missing = (column: string): SingleFilter => ({ type: 'null', column, operator: 'is null', value: '' })

/** Traces hold the models of their observations in a list. */
export const hasAny = (column: string, value: string[]): SingleFilter => ({ type: 'arrayOptions', column, operator: 'any of', value })

/** The rows of one group, which may be those without a value. */
export const oneOf = (column: string, value: string | null) => (value === null ? missing(column) : anyOf(column, [value]))
