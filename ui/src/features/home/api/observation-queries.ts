import { LATENCY_ROWS } from '@/config/home-limits'
import type { MetricsQuery, SingleFilter } from '@/lib/wire/metrics'
import type { Scope } from '../range/scope'
import { ask } from './ask'

const ofTypes = (operator: 'any of' | 'none of', value: string[]): SingleFilter => ({ type: 'stringOptions', column: 'type', operator, value })

/** What calls a model and takes its time. */
export const MODEL_CALLS = ['GENERATION', 'EMBEDDING']

/** Sums of all levels are the big numbers; over time they are their small curves and the chart by level. */
export function observationsByLevel(scope: Scope, previous = false): MetricsQuery {
  return ask(scope, {
    view: 'observations', by: ['level'], metrics: ['count_count', 'sum_totalCost', 'sum_totalTokens', 'sum_unpricedCount'],
    overTime: !previous, previous,
  })
}

/** Cost and tokens by model, over time and, added up, over all of it. */
export function byModel(scope: Scope): MetricsQuery {
  return ask(scope, {
    view: 'observations', by: ['providedModelName'], metrics: ['count_count', 'sum_totalCost', 'sum_totalTokens', 'sum_unpricedCount'], overTime: true,
  })
}

export function usageByType(scope: Scope): MetricsQuery {
  return ask(scope, { view: 'observations', by: ['usageType'], metrics: ['sum_usageByType'], overTime: true })
}

export function modelLatency(scope: Scope, percentile: 'p50' | 'p90' | 'p95' | 'p99'): MetricsQuery {
  return ask(scope, {
    view: 'observations', by: ['providedModelName'], metrics: ['count_count', `${percentile}_latency`], filters: [ofTypes('any of', MODEL_CALLS)],
    overTime: true,
  })
}

export function latencies(scope: Scope, of: 'traces' | 'generations' | 'observations'): MetricsQuery {
  return ask(scope, {
    view: of === 'traces' ? 'traces' : 'observations',
    by: ['name'],
    metrics: ['count_count', 'p50_latency', 'p90_latency', 'p95_latency', 'p99_latency'],
    filters: of === 'traces' ? [] : [ofTypes(of === 'generations' ? 'any of' : 'none of', MODEL_CALLS)],
    top: { metric: 'p95_latency', rows: LATENCY_ROWS },
  })
}
