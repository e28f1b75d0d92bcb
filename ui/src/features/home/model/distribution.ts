import { tableOfChart, type ChartModel } from '@/components/chart/model'
import { formatter } from '@/lib/format/formatter'
import type { MetricsAnswer, SingleFilter } from '@/lib/wire/metrics'
import type { Words } from '../components/use-words'
import type { Scope } from '../range/scope'
import type { Content } from './content'
import { drills } from './drill'
import { numberOf } from './rows'
import type { ScoreName } from './score-contents'
import { scoredAs, scoredWithin } from './score-filters'

type Bar = { label: string; count: number; filters: SingleFilter[] }

/** How often a score has which value: bars of equal width, or one for each category. */
export function distributionContent(scope: Scope, { t, locale }: Words, score: ScoreName, answer: MetricsAnswer): Content {
  const bars = score.dataType === 'NUMERIC' ? histogramBars(score, answer, locale) : valueBars(score, answer)
  const chart: ChartModel = {
    form: 'bars', kind: 'count', legend: false, labels: bars.map(({ label }) => label), exact: bars.map(({ label }) => label),
    series: bars.length === 0 ? [] : [{ key: score.name, name: t('column.count'), tone: 0, values: bars.map(({ count }) => count) }],
    drill: (place) => bars[place] && drills(scope).traces(bars[place].filters),
  }
  return { chart, table: tableOfChart(chart, { label: t('column.value'), kind: 'text' }, chart.labels) }
}

function valueBars({ name, dataType }: ScoreName, answer: MetricsAnswer): Bar[] {
  return answer.data.map((row) => {
    const value = String(row[dataType === 'BOOLEAN' ? 'booleanValue' : 'stringValue'] ?? '')
    const number = ['true', '1'].includes(value.toLowerCase()) ? 1 : 0
    return {
      label: value, count: numberOf(row, 'count_count') ?? 0,
      filters: dataType === 'BOOLEAN' ? scoredWithin(name, number, number, true) : [scoredAs(name, [value])],
    }
  })
}

function histogramBars({ name }: ScoreName, answer: MetricsAnswer, locale: string): Bar[] {
  const bars = (answer.data[0]?.histogram_value ?? []) as [number, number, number][]
  const number = formatter(locale, { maximumSignificantDigits: 3 })
  return bars.map(([from, to, count], at) => ({
    label: from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`,
    count,
    filters: scoredWithin(name, from, to, at === bars.length - 1),
  }))
}
