import { useMemo } from 'react'
import { RANKING_ROWS } from '@/config/home-limits'
import { latencyTables } from '@/lib/search/home-search'
import { latencies } from '../api/observation-queries'
import { useMetrics } from '../api/run-query'
import { usersByCost, usersByCount } from '../api/trace-queries'
import { latencyContent, usersByCostContent, usersByCountContent } from '../model/list-contents'
import type { Scope } from '../range/scope'
import { Choice } from './choice'
import { Ranking } from './ranking'
import { Tile } from './tile'
import { useHomeSearch } from './use-home-search'
import { useWords } from './use-words'

export function TopUsers({ scope }: { scope: Scope }) {
  const words = useWords()
  const { t } = words
  const [search, change] = useHomeSearch()
  const byCount = search.users === 'count'
  const costs = useMetrics(scope, 'user-costs', usersByCost(scope), !byCount)
  const counts = useMetrics(scope, 'user-counts', usersByCount(scope), byCount)
  const state = byCount ? counts : costs
  const content = useMemo(
    () => state.data && (byCount ? usersByCountContent : usersByCostContent)(scope, words, state.data), [scope, words, byCount, state.data],
  )
  const title = t('tile.topUsers')
  return (
    <Tile
      id="users" scope={scope} title={title} state={state} content={content}
      body={content && <Ranking projectId={scope.projectId} table={content.table} label={title} rows={RANKING_ROWS} />}
      controls={(
        <Choice
          label={t('choice.users')} value={byCount ? 'count' : 'cost'} onChange={(side) => change({ users: side === 'count' ? side : undefined })}
          options={[{ value: 'cost', label: t('choice.cost') }, { value: 'count', label: t('choice.count') }]}
        />
      )}
    />
  )
}

type LatencyOf = (typeof latencyTables)[number]

/** A trace has no model: with that filter the calls of it are what can be told. */
const choicesFor = ({ filters }: Scope): LatencyOf[] => latencyTables.filter((of) => of !== 'traces' || filters.model === undefined)

function latencyOf(wanted: LatencyOf | undefined, scope: Scope): LatencyOf {
  return choicesFor(scope).find((choice) => choice === (wanted ?? 'traces')) ?? 'generations'
}

export function LatencyTable({ scope }: { scope: Scope }) {
  const words = useWords()
  const { t } = words
  const [search, change] = useHomeSearch()
  const choices = choicesFor(scope)
  const of = latencyOf(search.latency, scope)
  const state = useMetrics(scope, `latency-${of}`, latencies(scope, of))
  const content = useMemo(() => state.data && latencyContent(scope, words, state.data, of), [scope, words, state.data, of])
  return (
    <Tile
      id="latency" scope={scope} title={t('tile.latency')} state={state} content={content}
      controls={(
        <Choice
          label={t('choice.latency')} value={of} onChange={(side) => change({ latency: side === 'traces' ? undefined : side })}
          options={choices.map((value) => ({ value, label: t(`choice.${value}`) }))}
        />
      )}
    />
  )
}
