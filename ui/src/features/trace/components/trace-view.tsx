import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceSearch } from '@/lib/search/trace-search'
import type { Trace } from '@/lib/wire/trace'
import { spanOf } from '../timeline'
import { ObservationPanel } from './observation-panel'
import { TraceHeader } from './trace-header'
import { TracePanel } from './trace-panel'
import { TraceTree } from './trace-tree'
import { useTree } from './use-tree'
import classes from './trace-view.module.css'

const route = getRouteApi('/people/project/$projectId/traces/$traceId')

/** The observation that is open and the way the tree is drawn are in the address: a link shows what one sees. */
export function TraceView({ projectId, trace }: { projectId: string; trace: Trace }) {
  const { t } = useTranslation('trace')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tree = useTree(trace.observations)
  const span = useMemo(() => spanOf(trace), [trace])
  const selected = trace.observations.find(({ id }) => id === search.observation) ?? null
  const show = (part: TraceSearch) => void navigate({ search: (before: TraceSearch) => ({ ...before, ...part }), replace: true })
  const timeline = search.view === 'timeline'
  return (
    <div className={classes.page}>
      <TraceHeader projectId={projectId} trace={trace} />
      <div className={classes.panes} data-wide={timeline}>
        <section className={classes.tree} aria-label={t('tree.label')}>
          <div className={classes.treeHead}>
            <SegmentedControl
              size="xs" aria-label={t('view.label')} value={search.view ?? 'tree'}
              onChange={(view) => show({ view: view === 'timeline' ? view : undefined })}
              data={[{ value: 'tree', label: t('view.tree') }, { value: 'timeline', label: t('view.timeline') }]}
            />
            <span className={classes.count}>{t('tree.count', { count: trace.observationCount })}</span>
          </div>
          <TraceTree
            trace={trace} tree={tree} selected={selected?.id ?? null} span={timeline ? span : null}
            onSelect={(id) => show({ observation: id ?? undefined })}
          />
        </section>
        <section className={classes.detail} aria-label={t('detail')} data-testid="detail">
          {selected
            ? <ObservationPanel key={selected.id} projectId={projectId} trace={trace} row={selected} />
            : <TracePanel trace={trace} />}
        </section>
      </div>
    </div>
  )
}
