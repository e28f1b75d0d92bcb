import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { together, useMetrics } from '../api/run-query'
import { categoricalScores, distribution, numericScores } from '../api/score-queries'
import { distributionContent } from '../model/distribution'
import { scoreNames, scoresContent, scoresOverTimeContent } from '../model/score-contents'
import type { Scope } from '../range/scope'
import { Tile } from './tile'
import { useHomeSearch } from './use-home-search'
import { useWords } from './use-words'

export function ScoresTable({ scope }: { scope: Scope }) {
  const words = useWords()
  const numeric = useMetrics(scope, 'scores-numeric', numericScores(scope))
  const categorical = useMetrics(scope, 'scores-categorical', categoricalScores(scope))
  const content = useMemo(
    () => (numeric.data && categorical.data ? scoresContent(scope, words, numeric.data, categorical.data) : undefined),
    [scope, words, numeric.data, categorical.data],
  )
  return <Tile id="scores" scope={scope} title={words.t('tile.scores')} state={together(numeric, categorical)} content={content} />
}

export function ScoresOverTime({ scope }: { scope: Scope }) {
  const words = useWords()
  const state = useMetrics(scope, 'scores-numeric', numericScores(scope))
  const content = useMemo(() => state.data && scoresOverTimeContent(scope, words, state.data), [scope, words, state.data])
  return <Tile id="scores-time" scope={scope} title={words.t('tile.scoresTime')} state={state} content={content} />
}

const idOf = ({ dataType, name }: { dataType: string; name: string }) => `${dataType}:${name}`

/** Which scores there are is known from the table beside it; without one in the address, the most frequent. */
export function ScoreDistribution({ scope }: { scope: Scope }) {
  const words = useWords()
  const { t } = words
  const [search, change] = useHomeSearch()
  const numeric = useMetrics(scope, 'scores-numeric', numericScores(scope))
  const categorical = useMetrics(scope, 'scores-categorical', categoricalScores(scope))
  const names = useMemo(() => (numeric.data && categorical.data ? scoreNames(numeric.data, categorical.data) : undefined), [numeric.data, categorical.data])
  const chosen = names?.find((name) => idOf(name) === search.score) ?? names?.[0]
  const bars = useMetrics(
    scope, `distribution-${chosen ? idOf(chosen) : ''}`, distribution(scope, chosen?.name ?? '', chosen?.dataType ?? 'NUMERIC'), chosen !== undefined,
  )
  const state = together(numeric, categorical, bars)
  const content = useMemo(() => {
    if (names?.length === 0) return { table: { columns: [], rows: [] } }
    return chosen && bars.data ? distributionContent(scope, words, chosen, bars.data) : undefined
  }, [scope, words, names, chosen, bars.data])
  return (
    <Tile
      id="score-distribution" scope={scope} title={t('tile.distribution')} state={state} content={content}
      controls={chosen && names && names.length > 0 && (
        <NativeSelect
          size="xs" aria-label={t('choice.score')} value={idOf(chosen)} data={names.map((name) => ({ value: idOf(name), label: name.name }))}
          onChange={(event) => change({ score: event.currentTarget.value === idOf(names[0]!) ? undefined : event.currentTarget.value })}
        />
      )}
    />
  )
}
