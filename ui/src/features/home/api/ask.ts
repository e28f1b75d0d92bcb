import type { Aggregation, MetricsQuery, MetricsView, SingleFilter } from '@/lib/wire/metrics'
import { conditions, isoOf, type Scope } from '../range/scope'

type Metric = `${Aggregation}_${string}`

type Ask = {
  view: MetricsView
  by?: string[]
  metrics: Metric[]
  filters?: SingleFilter[]
  overTime?: boolean
  /** The rows with the largest values of this metric. */
  top?: { metric: Metric; rows: number }
  bins?: number
  previous?: boolean
}

/** One request: what is asked, over the page's period and within its filters. */
export function ask(scope: Scope, { view, by = [], metrics, filters = [], overTime = false, top, bins, previous = false }: Ask): MetricsQuery {
  const { from, to } = isoOf(previous && scope.previous ? scope.previous : scope.period)
  return {
    view,
    dimensions: by.map((field) => ({ field })),
    metrics: metrics.map(metricOf),
    filters: [...conditions(view, scope.filters), ...filters],
    timeDimension: overTime ? { granularity: scope.granularity } : null,
    fromTimestamp: from,
    toTimestamp: to,
    orderBy: top ? [{ field: top.metric, direction: 'desc' }] : null,
    ...((top || bins) && { config: { ...(top && { row_limit: top.rows }), ...(bins && { bins }) } }),
    timeZone: scope.zone,
  }
}

function metricOf(metric: Metric) {
  const at = metric.indexOf('_')
  return { aggregation: metric.slice(0, at) as Aggregation, measure: metric.slice(at + 1) }
}
