import type { MetricsQuery, SingleFilter } from '@/lib/wire/metrics'
import type { Scope } from '../range/scope'
import { ask } from './ask'

/** Bars of a distribution: enough to see its shape in the width of a tile. */
const BINS = 20

/** Sums and counts, from which every average follows. Booleans are numeric as well: their average is the share of true. */
export function numericScores(scope: Scope): MetricsQuery {
  return ask(scope, { view: 'scores-numeric', by: ['name', 'source', 'dataType'], metrics: ['count_count', 'sum_value'], overTime: true })
}

export function categoricalScores(scope: Scope): MetricsQuery {
  return ask(scope, { view: 'scores-categorical', by: ['name', 'source', 'stringValue'], metrics: ['count_count'] })
}

export function distribution(scope: Scope, name: string, dataType: string): MetricsQuery {
  const filters: SingleFilter[] = [{ type: 'stringOptions', column: 'name', operator: 'any of', value: [name] }]
  if (dataType === 'CATEGORICAL') return ask(scope, { view: 'scores-categorical', by: ['stringValue'], metrics: ['count_count'], filters })
  if (dataType === 'BOOLEAN') return ask(scope, { view: 'scores-boolean', by: ['booleanValue'], metrics: ['count_count'], filters })
  filters.push({ type: 'stringOptions', column: 'dataType', operator: 'any of', value: ['NUMERIC'] })
  return ask(scope, { view: 'scores-numeric', metrics: ['histogram_value'], filters, bins: BINS })
}
