import { useMemo, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { levelsOf, typesOf, type TraceSearch } from '@/lib/search/trace-search'
import type { ObservationRow, Trace } from '@/lib/wire/trace'
import { spanOf } from '../tree/timeline'
import { TraceTree } from '../tree/trace-tree'
import { TreeTools } from '../tree/tree-tools'
import { useTree } from '../tree/use-tree'
import { ObservationPanel } from './observation-panel'
import { TracePanel } from './trace-panel'
import classes from './trace-view.module.css'

export type TraceViewerProps = {
  trace: Trace
  /** What is open and how the tree is drawn: in the address of a page, or in the state of a panel. */
  state: TraceSearch
  onState: (part: TraceSearch) => void
  /** Shown below the content of the trace (null) or of one observation: scores, comments. */
  renderAnnotations?: (trace: Trace, observation: ObservationRow | null) => ReactNode
  /** In a narrow place the tree stands above the content. */
  stacked?: boolean
}

/** Tree or timeline, and the content of what is selected in it. */
export function TraceViewer({ trace, state, onState, renderAnnotations, stacked }: TraceViewerProps) {
  const { t } = useTranslation('trace')
  const detail = useRef<HTMLElement>(null)
  const narrowing = useMemo(() => ({ find: state.find ?? '', types: typesOf(state), levels: levelsOf(state) }), [state])
  const tree = useTree(trace.observations, narrowing)
  const span = useMemo(() => spanOf(trace), [trace])
  const place = state.observation === undefined ? undefined : tree.placeOf(state.observation)
  const selected = place === undefined ? null : tree.nodes[place]!.observation
  const timeline = state.view === 'timeline'
  const select = (id: string | null) => onState({ observation: id ?? undefined })
  return (
    <div className={classes.panes} data-wide={timeline} data-stacked={stacked}>
      <section className={classes.tree} aria-label={t('tree.region')}>
        <TreeTools trace={trace} tree={tree} narrowing={narrowing} state={state} onState={onState} selected={place ?? -1} onSelect={select} />
        <TraceTree
          trace={trace} tree={tree} selected={selected?.id ?? null} span={timeline ? span : null} find={narrowing.find}
          onSelect={select} onEnter={() => detail.current?.focus()}
        />
      </section>
      <section ref={detail} className={classes.detail} tabIndex={-1} aria-label={t('detail')} data-testid="detail">
        {selected
          ? <ObservationPanel key={selected.id} trace={trace} row={selected} annotations={renderAnnotations?.(trace, selected)} />
          : <TracePanel trace={trace} annotations={renderAnnotations?.(trace, null)} />}
      </section>
    </div>
  )
}
