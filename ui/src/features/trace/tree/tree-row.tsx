import { IconAlertTriangleFilled, IconChevronRight } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { beginning, visible } from '@/lib/visible'
import type { TreeNode } from './forest'
import { Highlight } from './highlight'
import { ObservationIcon } from './observation-icon'
import { RowMeasures } from './row-measures'
import type { Span } from './timeline'
import { TimelineBar } from './timeline-bar'
import classes from './tree.module.css'

/** Deeper levels are indented no further, or the names would leave the panel. */
const DEEPEST = 14
const STEP = 16

type Props = {
  node: TreeNode; open: boolean; dimmed: boolean; find: string; span: Span | null; selected: boolean
  onSelect: () => void; onToggle: () => void; style: CSSProperties
}

export function TreeRowView({ node, open, dimmed, find, span, selected, onSelect, onToggle, style }: Props) {
  const { t } = useTranslation('trace')
  const { observation, depth, children, position, siblings } = node
  const { level, statusMessage } = observation
  const errorsBelow = node.whole.errors - (level === 'ERROR' ? 1 : 0)
  const failed = level === 'ERROR' || level === 'WARNING'
  return (
    // The tree takes the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`node-${observation.id}`} role="treeitem" aria-level={depth + 2} aria-posinset={position} aria-setsize={siblings} aria-selected={selected}
      aria-expanded={children > 0 ? open : undefined} className={classes.row} data-level={level} data-dimmed={dimmed} style={style} onClick={onSelect}
    >
      <span className={classes.label} style={{ paddingInlineStart: (Math.min(depth, DEEPEST) + 1) * STEP }}>
        {children > 0 && (
          // The keys and aria-expanded of the row say the same to those who do not point.
          <button
            type="button" tabIndex={-1} aria-hidden className={classes.toggle}
            onClick={(event) => { event.stopPropagation(); onToggle() }}
          >
            <IconChevronRight size={13} stroke={2} data-open={open} className={classes.chevron} />
          </button>
        )}
        <ObservationIcon type={observation.type} />
        <bdi className={classes.name}><Highlight text={observation.name ?? observation.id} find={find} /></bdi>
        {failed && <IconAlertTriangleFilled size={13} className={classes.alarm} role="img" aria-label={t(`tree.level.${level}`)} />}
        {failed && statusMessage && <bdi className={classes.message} title={visible(statusMessage)}>{visible(beginning(statusMessage, 200))}</bdi>}
        {span && !open && errorsBelow > 0 && <span className={classes.errors}>{t('tree.errorsBelow', { count: errorsBelow })}</span>}
      </span>
      {span ? <TimelineBar observation={observation} span={span} /> : <RowMeasures node={node} />}
    </div>
  )
}
