import { FILTER_CHOICES } from '@/config/home-limits'
import type { MetricsQuery } from '@/lib/wire/metrics'
import type { Scope } from '../range/scope'
import { ask } from './ask'

export type FilterName = 'environment' | 'user' | 'name' | 'model'

/** The column that holds a filter's values. */
export const columnOf: Record<FilterName, string> = { environment: 'environment', user: 'userId', name: 'name', model: 'providedModelName' }

/** The most frequent values in the period, whatever the page is narrowed to. */
export function choicesFor(scope: Scope, filter: FilterName): MetricsQuery {
  return ask({ ...scope, filters: { environment: [] } }, {
    view: filter === 'model' ? 'observations' : 'traces', by: [columnOf[filter]], metrics: ['count_count'], top: { metric: 'count_count', rows: FILTER_CHOICES },
  })
}
