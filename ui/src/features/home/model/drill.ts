import { anyOf, hasAny, toObservations, toTraces, type DrillDown } from '@/lib/search/drill-down'
import type { SingleFilter } from '@/lib/wire/metrics'
import { isoOf, type Filters, type Scope } from '../range/scope'

type Ends = { from: string; to: string }

/** The page's filters in the words of the lists. */
function carried({ environment, user, name, model }: Filters, nameColumn: string, ofModel: typeof anyOf): SingleFilter[] {
  return [
    ...(environment.length > 0 ? [anyOf('environment', environment)] : []),
    ...(user !== undefined ? [anyOf('userId', [user])] : []),
    ...(name !== undefined ? [anyOf(nameColumn, [name])] : []),
    ...(model !== undefined ? [ofModel('model', [model])] : []),
  ]
}

/** A condition on the same column as one of the page's is the narrower one and takes its place. */
function joined(page: SingleFilter[], own: SingleFilter[]): SingleFilter[] {
  return [...page.filter(({ column }) => own.every((filter) => filter.column !== column || filter.operator === 'none of')), ...own]
}

export function drills(scope: Scope) {
  const whole = isoOf(scope.period)
  return {
    traces: (own: SingleFilter[] = [], ends: Ends = whole): DrillDown => toTraces(ends, joined(carried(scope.filters, 'name', hasAny), own)),
    observations: (own: SingleFilter[] = [], ends: Ends = whole): DrillDown =>
      toObservations(ends, joined(carried(scope.filters, 'traceName', anyOf), own)),
  }
}

/** Calls that used tokens and have no price. */
export const unpriced: SingleFilter[] = [
  { type: 'null', column: 'totalCost', operator: 'is null', value: '' },
  { type: 'number', column: 'totalTokens', operator: '>', value: 0 },
]
