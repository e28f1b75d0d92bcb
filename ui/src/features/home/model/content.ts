import type { ChartModel, Series, TableModel } from '@/components/chart/model'
import { tableOfChart } from '@/components/chart/model'
import type { DrillDown } from '@/lib/search/drill-down'
import type { MetricsAnswer } from '@/lib/wire/metrics'
import { axisLabel, exactLabel } from '../range/labels'
import { clip, type Scope } from '../range/scope'

/** What a tile has to show and to hand out. */
export type Content = { table: TableModel; chart?: ChartModel; unpriced?: number }

type Words = { time: string; total: string; locale: string }
type OverTime = {
  answer: MetricsAnswer
  series: Series[]
  form: ChartModel['form']
  kind: ChartModel['kind']
  drill: (ends: { from: string; to: string }, series: Series | null) => DrillDown | undefined
}

/** A chart along the answer's buckets, and its table. */
export function overTime(scope: Scope, { time, total, locale }: Words, { answer, series, form, kind, drill }: OverTime): Content {
  const { buckets } = answer.meta
  const chart: ChartModel = {
    form, kind, series,
    total: form === 'bars' ? total : undefined,
    labels: buckets.map((bucket) => axisLabel(bucket, scope, locale)),
    exact: buckets.map((bucket) => exactLabel(bucket, scope, locale)),
    drill: (place, one) => {
      const bucket = buckets[place]
      return bucket && drill(clip(bucket, scope.period), one)
    },
  }
  return { chart, table: tableOfChart(chart, { label: time, kind: 'time' }, buckets.map(({ from }) => from)) }
}
