import type { ChartModel } from '@/components/chart/model'
import { tableOfChart } from '@/components/chart/model'
import { anyOf } from '@/lib/search/drill-down'
import type { MetricsAnswer, SingleFilter } from '@/lib/wire/metrics'
import type { Words } from '../components/use-words'
import type { Scope } from '../range/scope'
import { overTime, type Content } from './content'
import { drills } from './drill'
import { numberOf, textOf } from './rows'
import { largest, side } from './series'

export type ScoreName = { name: string; dataType: string; count: number }

/** Every score there is, the most frequent first; the same name may be a number here and a category there. */
export function scoreNames(numeric: MetricsAnswer, categorical: MetricsAnswer): ScoreName[] {
  const found = new Map<string, ScoreName>()
  const add = (name: string | null, dataType: string, count: number) => {
    if (name === null) return
    const known = found.get(`${dataType}:${name}`)
    if (known) known.count += count
    else found.set(`${dataType}:${name}`, { name, dataType, count })
  }
  for (const row of numeric.data) add(textOf(row, 'name'), textOf(row, 'dataType') ?? 'NUMERIC', numberOf(row, 'count_count') ?? 0)
  for (const row of categorical.data) add(textOf(row, 'name'), 'CATEGORICAL', numberOf(row, 'count_count') ?? 0)
  return [...found.values()].filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count)
}

export function scoresContent(scope: Scope, { t, source }: Words, numeric: MetricsAnswer, categorical: MetricsAnswer): Content {
  const rows = [...numeric.data, ...categorical.data].filter((row) => textOf(row, 'name') !== null)
    .toSorted((one, other) => (numberOf(other, 'count_count') ?? 0) - (numberOf(one, 'count_count') ?? 0))
  return {
    table: {
      columns: [
        { label: t('column.name'), kind: 'text' }, { label: t('column.source'), kind: 'text' }, { label: t('column.count'), kind: 'count' },
        { label: t('column.average'), kind: 'decimal' },
      ],
      rows: rows.map((row) => {
        const [name, from] = [textOf(row, 'name')!, textOf(row, 'source') ?? '']
        return [
          { value: name, drill: drills(scope).scores([anyOf('name', [name]), anyOf('source', [from])]) }, { value: from, shown: source(from) },
          { value: numberOf(row, 'count_count') }, { value: numberOf(row, 'avg_value') },
        ]
      }),
    },
  }
}

export function scoresOverTimeContent(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const ranked = largest(answer, 'name', 'count_count')
  return overTime(scope, words, {
    answer, form: 'lines', kind: 'decimal', series: side(answer, ranked, 'avg_value', { of: words.name, other: words.other }),
    drill: (ends, series) => drills(scope).scores(series === null ? [] : [anyOf('name', [series.key.slice(1)])], ends),
  })
}

type Bar = { label: string; count: number; filters: SingleFilter[] }

export function distributionContent(scope: Scope, { t, locale }: Words, { name, dataType }: ScoreName, answer: MetricsAnswer): Content {
  const bars = barsOf(answer, dataType, locale)
  const chart: ChartModel = {
    form: 'bars', kind: 'count', legend: false, labels: bars.map(({ label }) => label), exact: bars.map(({ label }) => label),
    series: bars.length === 0 ? [] : [{ key: name, name: t('column.count'), tone: 0, values: bars.map(({ count }) => count) }],
    drill: (place) => bars[place] && drills(scope).scores([anyOf('name', [name]), ...bars[place].filters]),
  }
  return { chart, table: tableOfChart(chart, { label: t('column.value'), kind: 'text' }, chart.labels) }
}

function barsOf(answer: MetricsAnswer, dataType: string, locale: string): Bar[] {
  if (dataType === 'NUMERIC') return histogramBars(answer, locale)
  const dimension = dataType === 'BOOLEAN' ? 'booleanValue' : 'stringValue'
  return answer.data.map((row) => {
    const value = String(row[dimension] ?? '')
    const filter: SingleFilter = dataType === 'BOOLEAN'
      ? { type: 'number', column: 'value', operator: '=', value: ['true', '1'].includes(value) ? 1 : 0 }
      : anyOf('stringValue', [value])
    return { label: value, count: numberOf(row, 'count_count') ?? 0, filters: [filter] }
  })
}

function histogramBars(answer: MetricsAnswer, locale: string): Bar[] {
  const bars = (answer.data[0]?.histogram_value ?? []) as [number, number, number][]
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  return bars.map(([from, to, count], at) => ({
    label: from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`,
    count,
    filters: [
      { type: 'number', column: 'value', operator: '>=', value: from },
      // The last bar has its upper end in it.
      { type: 'number', column: 'value', operator: at === bars.length - 1 ? '<=' : '<', value: to },
    ],
  }))
}
