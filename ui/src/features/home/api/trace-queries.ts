import { RANKING_ROWS } from '@/config/home-limits'
import type { MetricsQuery } from '@/lib/wire/metrics'
import type { Scope } from '../range/scope'
import { ask } from './ask'

/** How traces are counted: as such, or, within a model, as those that observations with it belong to. */
export function traceMeasure({ filters }: Scope) {
  return filters.model === undefined
    ? { view: 'traces' as const, count: 'count_count' as const, name: 'name' }
    : { view: 'observations' as const, count: 'uniq_traceId' as const, name: 'traceName' }
}

export function traceTotals(scope: Scope, previous = false): MetricsQuery {
  const { view, count } = traceMeasure(scope)
  return ask(scope, { view, metrics: [count, 'uniq_uniqueUserIds'], previous })
}

export function tracesByEnvironment(scope: Scope): MetricsQuery {
  const { view, count } = traceMeasure(scope)
  return ask(scope, { view, by: ['environment'], metrics: [count], overTime: true })
}

export function tracesByName(scope: Scope): MetricsQuery {
  const { view, count, name } = traceMeasure(scope)
  return ask(scope, { view, by: [name], metrics: [count], top: { metric: count, rows: RANKING_ROWS } })
}

/** One row more than is shown: traces without a user are a row as well. */
export function usersByCount(scope: Scope): MetricsQuery {
  const { view, count } = traceMeasure(scope)
  return ask(scope, { view, by: ['userId'], metrics: [count], top: { metric: count, rows: RANKING_ROWS + 1 } })
}

export function usersByCost(scope: Scope): MetricsQuery {
  return ask(scope, {
    view: 'observations', by: ['userId'], metrics: ['sum_totalCost', 'sum_totalTokens', 'sum_unpricedCount'],
    top: { metric: 'sum_totalCost', rows: RANKING_ROWS + 1 },
  })
}
