import { useMemo } from 'react'
import { RANKING_ROWS } from '@/config/home-limits'
import { observationsByLevel } from '../api/observation-queries'
import { useMetrics } from '../api/run-query'
import { tracesByEnvironment, tracesByName } from '../api/trace-queries'
import { observationsByLevelContent, tracesByEnvironmentContent, tracesByNameContent } from '../model/trace-contents'
import type { Scope } from '../range/scope'
import { Choice } from './choice'
import { Ranking } from './ranking'
import { Tile } from './tile'
import { useHomeSearch } from './use-home-search'
import { useWords } from './use-words'

/** Both forms are there already for the big numbers. */
export function TracesOverTime({ scope }: { scope: Scope }) {
  const words = useWords()
  const { t } = words
  const [search, change] = useHomeSearch()
  const byLevel = search.traces === 'level'
  const levels = useMetrics(scope, 'levels', observationsByLevel(scope), byLevel)
  const environments = useMetrics(scope, 'environments', tracesByEnvironment(scope), !byLevel)
  const state = byLevel ? levels : environments
  const content = useMemo(
    () => state.data && (byLevel ? observationsByLevelContent : tracesByEnvironmentContent)(scope, words, state.data), [scope, words, byLevel, state.data],
  )
  return (
    <Tile
      id="traces-time" scope={scope} title={byLevel ? t('tile.observationsTime') : t('tile.tracesTime')} state={state} content={content}
      controls={(
        <Choice
          label={t('choice.countBy')} value={byLevel ? 'level' : 'environment'} onChange={(side) => change({ traces: side === 'level' ? side : undefined })}
          options={[{ value: 'environment', label: t('choice.environment') }, { value: 'level', label: t('choice.level') }]}
        />
      )}
    />
  )
}

export function TracesByName({ scope }: { scope: Scope }) {
  const words = useWords()
  const state = useMetrics(scope, 'names', tracesByName(scope))
  const content = useMemo(() => state.data && tracesByNameContent(scope, words, state.data), [scope, words, state.data])
  const title = words.t('tile.tracesByName')
  return (
    <Tile
      id="traces-name" scope={scope} title={title} state={state} content={content}
      body={content && <Ranking projectId={scope.projectId} table={content.table} label={title} rows={RANKING_ROWS} />}
    />
  )
}
