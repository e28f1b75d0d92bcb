import { IconRoute } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { Cost } from '@/components/cost'
import { useFormat } from '@/lib/format/use-format'
import { visible } from '@/lib/visible'
import type { Trace } from '@/lib/wire/trace'
import classes from './tree.module.css'

type Props = { trace: Trace; selected: boolean; onSelect: () => void; style: CSSProperties; timeline: boolean }

/** The trace itself, above its observations. */
export function TraceRowView({ trace, selected, onSelect, style, timeline }: Props) {
  const format = useFormat()
  return (
    // The tree takes the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id="node-trace" role="treeitem" aria-level={1} aria-posinset={1} aria-setsize={1} aria-selected={selected} aria-expanded className={classes.row} style={style} onClick={onSelect}>
      <span className={classes.label}>
        <IconRoute size={15} stroke={1.7} className={classes.traceIcon} />
        <bdi className={classes.name}>{visible(trace.name ?? trace.id)}</bdi>
      </span>
      {!timeline && (
        <span className={classes.measures}>
          {trace.latencyMs !== null && <span>{format.duration(trace.latencyMs)}</span>}
          {(trace.totalCost !== null || trace.unpricedCount > 0) && <Cost value={trace.totalCost} unpriced={trace.unpricedCount} />}
        </span>
      )}
    </div>
  )
}
