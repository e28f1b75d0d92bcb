import { useMemo } from 'react'
import { RANKING_ROWS } from '@/config/home-limits'
import { percentiles } from '@/lib/search/home-search'
import { byModel, modelLatency, usageByType } from '../api/observation-queries'
import { useMetrics } from '../api/run-query'
import { costByModel, costOverTime, modelLatencyContent, usageByModelContent, usageByTypeContent } from '../model/model-contents'
import type { Scope } from '../range/scope'
import { Choice } from './choice'
import { Ranking } from './ranking'
import { Tile } from './tile'
import { useHomeSearch } from './use-home-search'
import { useWords } from './use-words'

export function CostOverTime({ scope }: { scope: Scope }) {
  const words = useWords()
  const state = useMetrics(scope, 'models', byModel(scope))
  const content = useMemo(() => state.data && costOverTime(scope, words, state.data), [scope, words, state.data])
  return <Tile id="cost-time" scope={scope} title={words.t('tile.costTime')} state={state} content={content} />
}

export function CostByModel({ scope }: { scope: Scope }) {
  const words = useWords()
  const state = useMetrics(scope, 'models', byModel(scope))
  const content = useMemo(() => state.data && costByModel(scope, words, state.data), [scope, words, state.data])
  const title = words.t('tile.costByModel')
  return (
    <Tile
      id="cost-model" scope={scope} title={title} detail={words.t('detail.costAndTokens')} state={state} content={content}
      body={content && <Ranking projectId={scope.projectId} table={content.table} label={title} rows={RANKING_ROWS} />}
    />
  )
}

export function UsageOverTime({ scope }: { scope: Scope }) {
  const words = useWords()
  const { t } = words
  const [search, change] = useHomeSearch()
  const byType = search.usage === 'type'
  const models = useMetrics(scope, 'models', byModel(scope), !byType)
  const types = useMetrics(scope, 'usage-types', usageByType(scope), byType)
  const state = byType ? types : models
  const content = useMemo(
    () => state.data && (byType ? usageByTypeContent : usageByModelContent)(scope, words, state.data), [scope, words, byType, state.data],
  )
  return (
    <Tile
      id="usage-time" scope={scope} title={t('tile.usageTime')} state={state} content={content}
      controls={(
        <Choice
          label={t('choice.usage')} value={byType ? 'type' : 'model'} onChange={(side) => change({ usage: side === 'type' ? side : undefined })}
          options={[{ value: 'model', label: t('choice.model') }, { value: 'type', label: t('choice.type') }]}
        />
      )}
    />
  )
}

export function ModelLatency({ scope }: { scope: Scope }) {
  const words = useWords()
  const { t } = words
  const [search, change] = useHomeSearch()
  const percentile = search.percentile ?? 'p95'
  const state = useMetrics(scope, 'model-latency', modelLatency(scope, percentile))
  const content = useMemo(
    () => state.data && modelLatencyContent(scope, words, state.data, percentile), [scope, words, state.data, percentile],
  )
  return (
    <Tile
      id="latency-time" scope={scope} title={t('tile.modelLatency')} state={state} content={content}
      controls={(
        <Choice
          label={t('choice.percentile')} value={percentile} onChange={(side) => change({ percentile: side === 'p95' ? undefined : side })}
          options={percentiles.map((value) => ({ value, label: value }))}
        />
      )}
    />
  )
}
