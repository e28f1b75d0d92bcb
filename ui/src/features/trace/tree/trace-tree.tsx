import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trace } from '@/lib/wire/trace'
import { DensityStrip } from './density-strip'
import { GridLines } from './grid-lines'
import { ticksOf, type Span } from './timeline'
import { TimelineAxis } from './timeline-axis'
import { TraceRowView } from './trace-row'
import { TreeRowView } from './tree-row'
import { useTreeKeys } from './use-tree-keys'
import type { TreeState } from './use-tree'
import classes from './tree.module.css'

export const ROW_HEIGHT = 32
const TRACE = -1

type Props = {
  trace: Trace; tree: TreeState; selected: string | null; onSelect: (id: string | null) => void; onEnter: () => void; span: Span | null; find: string
}

/** Tree or, with a `span`, timeline: the same rows. Only those in view are in the document. */
export function TraceTree({ trace, tree, selected, onSelect, onEnter, span, find }: Props) {
  const { t } = useTranslation('trace')
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: tree.rows.length + 1, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 12 })
  const place = selected === null ? TRACE : (tree.placeOf(selected) ?? TRACE)
  const row = place === TRACE ? 0 : (tree.rowOf(place) ?? -2) + 1
  const select = (next: number) => {
    if (next !== TRACE) tree.reveal(next)
    onSelect(next === TRACE ? null : tree.nodes[next]!.observation.id)
  }
  const keys = useTreeKeys(tree, place, select, onEnter)
  // Also when the address, a search or an opened branch brought it somewhere else.
  useEffect(() => { if (row >= 0) virtual.scrollToIndex(row) }, [row, virtual])
  const shown = virtual.getVirtualItems()
  const active = shown.some(({ index }) => index === row)
  return (
    <div className={classes.panel}>
      {span && <DensityStrip observations={trace.observations} span={span} />}
      {span && <TimelineAxis ticks={ticksOf(span)} span={span} />}
      <div
        ref={scroller} className={classes.scroll} role="tree" tabIndex={0} aria-label={t('tree.label')} data-testid={span ? 'timeline' : 'tree'}
        aria-activedescendant={active ? `node-${selected ?? 'trace'}` : undefined} onKeyDown={keys}
      >
        <div className={classes.canvas} style={{ height: virtual.getTotalSize() }}>
          {span && <GridLines ticks={ticksOf(span)} span={span} />}
          {shown.map(({ index, start }) => {
            const style = { height: ROW_HEIGHT, transform: `translateY(${start}px)` }
            if (index === 0) return <TraceRowView key="trace" trace={trace} selected={place === TRACE} onSelect={() => onSelect(null)} style={style} timeline={span !== null} />
            const { place: here, open, match } = tree.rows[index - 1]!
            const node = tree.nodes[here]!
            return (
              <TreeRowView
                key={node.observation.id} node={node} open={open} dimmed={tree.found !== null && !match} find={match ? find : ''} span={span} style={style}
                selected={place === here} onSelect={() => onSelect(node.observation.id)} onToggle={() => tree.toggle(node.observation.id)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
