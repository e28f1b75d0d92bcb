import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trace } from '@/lib/wire/trace'
import { ticksOf, type Span } from '../timeline'
import type { TreeState } from './use-tree'
import { TimelineAxis } from './timeline-axis'
import { TraceRowView } from './trace-row'
import { TreeRowView } from './tree-row'
import { useTreeKeys } from './use-tree-keys'
import classes from './tree.module.css'

export const ROW_HEIGHT = 32

type Props = { trace: Trace; tree: TreeState; selected: string | null; onSelect: (id: string | null) => void; span: Span | null }

/** Tree or, with a `span`, timeline: the same rows. Only those in view are in the document. */
export function TraceTree({ trace, tree, selected, onSelect, span }: Props) {
  const { t } = useTranslation('trace')
  const scroller = useRef<HTMLDivElement>(null)
  const count = tree.rows.length + 1
  const rows = useVirtualizer({
    count, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 12,
  })
  const keys = useTreeKeys(tree, selected, onSelect, (index) => rows.scrollToIndex(index))
  return (
    <div className={classes.panel}>
      {span && <TimelineAxis ticks={ticksOf(span)} span={span} />}
      <div
        ref={scroller} className={classes.scroll} role="tree" tabIndex={0} aria-label={t('tree.label')} data-testid={span ? 'timeline' : 'tree'}
        aria-activedescendant={`node-${selected ?? 'trace'}`} onKeyDown={keys}
      >
        <div className={classes.canvas} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const row = index === 0 ? null : tree.rows[index - 1]!
            const style = { height: ROW_HEIGHT, transform: `translateY(${start}px)` }
            return row === null
              ? <TraceRowView key="trace" trace={trace} selected={selected === null} onSelect={() => onSelect(null)} style={style} timeline={span !== null} />
              : (
                <TreeRowView
                  key={row.observation.id} row={row} span={span} style={style} selected={selected === row.observation.id}
                  onSelect={() => onSelect(row.observation.id)} onToggle={() => tree.toggle(row.observation.id)}
                />
              )
          })}
        </div>
      </div>
    </div>
  )
}
