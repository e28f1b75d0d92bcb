import { anyOf, noneOf, oneOf } from '@/lib/search/drill-down'
import type { MetricsAnswer } from '@/lib/wire/metrics'
import { traceMeasure } from '../api/trace-queries'
import type { Words } from '../components/use-words'
import type { Scope } from '../range/scope'
import { overTime, type Content } from './content'
import { drills } from './drill'
import { alongTime, groupsOf, numberOf, textOf } from './rows'
import { largest, stacked } from './series'

const LEVELS = ['DEFAULT', 'DEBUG', 'WARNING', 'ERROR'] as const

export function tracesByEnvironmentContent(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const { count } = traceMeasure(scope)
  const ranked = largest(answer, 'environment', count)
  const shown = ranked.shown.map(({ key }) => key ?? 'default')
  return overTime(scope, words, {
    answer, form: 'bars', kind: 'count', series: stacked(answer, ranked, count, { of: words.environment, other: words.other }),
    drill: (ends, series) => drills(scope).traces(
      series === null ? [] : [series.key === 'other' ? noneOf('environment', shown) : anyOf('environment', [series.key.slice(1)])], ends),
  })
}

export function observationsByLevelContent(scope: Scope, words: Words, answer: MetricsAnswer): Content {
  const groups = groupsOf(answer, 'level')
  const series = LEVELS.flatMap((level) => {
    const group = groups.find(({ key }) => key === level)
    return group ? [{ key: level, name: words.level(level), tone: level, values: alongTime(answer, group.rows, 'count_count', 0) }] : []
  })
  return overTime(scope, words, {
    answer, form: 'bars', kind: 'count', series,
    drill: (ends, one) => drills(scope).observations(one === null ? [] : [anyOf('level', [one.key])], ends),
  })
}

export function tracesByNameContent(scope: Scope, { t, name }: Words, answer: MetricsAnswer): Content {
  const measure = traceMeasure(scope)
  return {
    table: {
      columns: [{ label: t('column.name'), kind: 'text' }, { label: t('column.traces'), kind: 'count' }],
      rows: answer.data.map((row) => {
        const key = textOf(row, measure.name)
        return [{ value: key, shown: name(key), drill: drills(scope).traces([oneOf('name', key)]) }, { value: numberOf(row, measure.count) }]
      }),
    },
  }
}
