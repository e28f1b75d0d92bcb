import type { Series } from '@/components/chart/model'
import type { MetricsAnswer, MetricsRow } from '@/lib/wire/metrics'
import type { Words } from '../components/use-words'
import type { Scope } from '../range/scope'
import { overTime, type Content } from './content'
import { drills } from './drill'
import { numberOf, sumOf, textOf } from './rows'
import { scored, scoredAs } from './score-filters'
import { largest } from './series'

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

/** Null where there is nothing, or nothing that is a number. */
function averageOf(rows: MetricsRow[]): number | null {
  const [total, count] = [sumOf(rows, 'sum_value'), sumOf(rows, 'count_count')]
  return total === null || !count ? null : total / count
}

type Line = { name: string; source: string; count: number; average: number | null; values: string[] }

function lineOf(rows: MetricsRow[]): Line {
  const [row] = rows as [MetricsRow]
  return {
    name: textOf(row, 'name')!, source: textOf(row, 'source') ?? '', count: sumOf(rows, 'count_count') ?? 0, average: averageOf(rows),
    values: rows.flatMap((each) => textOf(each, 'stringValue') ?? []),
  }
}

/** Days of a score, and its categories, come one by one and are one line. */
export function scoresContent(scope: Scope, { t, source }: Words, numeric: MetricsAnswer, categorical: MetricsAnswer): Content {
  const byName = Map.groupBy([...numeric.data, ...categorical.data], ({ name, source, dataType }) => JSON.stringify([name, source, dataType]))
  const lines = [...byName.values()].filter(([row]) => textOf(row!, 'name') !== null).map(lineOf).filter(({ count }) => count > 0)
  return {
    table: {
      columns: [
        { label: t('column.name'), kind: 'text' }, { label: t('column.source'), kind: 'text' }, { label: t('column.count'), kind: 'count' },
        { label: t('column.average'), kind: 'decimal' },
      ],
      rows: lines.toSorted((one, other) => other.count - one.count).map(({ name, source: from, count, average, values }) => [
        { value: name, drill: drills(scope).traces([values.length > 0 ? scoredAs(name, values) : scored(name)]) }, { value: from, shown: source(from) },
        { value: count }, { value: average },
      ]),
    },
  }
}

export function scoresOverTimeContent(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const { shown } = largest(answer, 'name', 'count_count')
  const series = shown.map(({ key, rows }, index): Series => {
    const byTime = Map.groupBy(rows, (row) => String(row.time_dimension))
    return { key: `=${key ?? ''}`, name: words.name(key), tone: index, values: answer.meta.buckets.map((bucket) => averageOf(byTime.get(bucket.key) ?? [])) }
  })
  return overTime(scope, words, {
    answer, form: 'lines', kind: 'decimal', series,
    drill: (ends, series) => drills(scope).traces(series === null ? [] : [scored(series.key.slice(1))], ends),
  })
}
