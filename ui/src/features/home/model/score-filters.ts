import type { SingleFilter } from '@/lib/wire/metrics'

const average = (key: string, operator: string, value: number): SingleFilter => ({ type: 'numberObject', column: 'scores_avg', key, operator, value })

/** Traces that have a number of this name, whichever. */
export const scored = (name: string): SingleFilter => average(name, '>=', Number.MIN_SAFE_INTEGER)

/** Traces whose number lies within a bar; the last bar has its upper end in it. */
export const scoredWithin = (name: string, from: number, to: number, last: boolean): SingleFilter[] =>
  [average(name, '>=', from), average(name, last ? '<=' : '<', to)]

export const scoredAs = (name: string, values: string[]): SingleFilter =>
  ({ type: 'categoryOptions', column: 'score_categories', key: name, operator: 'any of', value: values })
