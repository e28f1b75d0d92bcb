import { Center, Text } from '@mantine/core'
import { IconCompass } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '@/components/brand'
import { EmptyState } from '@/components/empty-state'
import { LanguageSwitch } from '@/components/language-switch'
import { ScoreSection } from '@/features/scoring/components/score-section'
import { sharedSource } from '@/features/trace/api/sources'
import { TraceHeader } from '@/features/trace/components/trace-header'
import { TraceSourceProvider } from '@/features/trace/source'
import { TraceContent } from '@/features/trace/trace-content'
import type { TraceSearch } from '@/lib/search/trace-search'
import type { ObservationRow, Trace } from '@/lib/wire/trace'
import classes from './public-trace-page.module.css'

const route = getRouteApi('/public/$projectId/traces/$traceId')

/** A trace that its project has made public, for anybody who has the address: nothing here can be changed, and nothing leads into the project. */
export function PublicTracePage() {
  const { t } = useTranslation('errors')
  const { projectId, traceId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const source = useMemo(() => sharedSource(projectId), [projectId])
  useEffect(notIndexed, [])
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={classes.main} id="content" tabIndex={-1}>
        <TraceSourceProvider value={source}>
          <TraceContent
            traceId={traceId} state={search} onState={(part) => void navigate({ search: (before: TraceSearch) => ({ ...before, ...part }), replace: true })}
            renderAnnotations={renderScores} renderHeader={(trace) => <TraceHeader trace={trace} />}
            missing={(
              <Center flex={1}>
                <EmptyState page icon={IconCompass} title={t('notFoundTitle')} testId="not-found"><Text>{t('traceNotShared')}</Text></EmptyState>
              </Center>
            )}
          />
        </TraceSourceProvider>
      </main>
    </div>
  )
}

function renderScores(trace: Trace, observation: ObservationRow | null) {
  const observationId = observation?.id ?? null
  return <ScoreSection scorer={null} target={{}} scores={trace.scores.filter((score) => (score.observationId ?? null) === observationId)} />
}

/** Shared by its address, not by being found. */
function notIndexed() {
  const meta = document.createElement('meta')
  meta.name = 'robots'
  meta.content = 'noindex, nofollow'
  document.head.append(meta)
  return () => meta.remove()
}
