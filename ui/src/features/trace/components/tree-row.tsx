import { IconChevronRight } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '../timeline'
import type { TreeRow } from '../tree'
import { ObservationIcon } from './observation-icon'
import { RowMeasures } from './row-measures'
import { TimelineBar } from './timeline-bar'
import classes from './tree.module.css'

/** Deeper levels are indented no further, or the names would leave the panel. */
const DEEPEST = 14
const STEP = 16

type Props = { row: TreeRow; span: Span | null; selected: boolean; onSelect: () => void; onToggle: () => void; style: CSSProperties }

export function TreeRowView({ row: { observation, depth, children, open }, span, selected, onSelect, onToggle, style }: Props) {
  const { t } = useTranslation('trace')
  return (
    // The tree takes the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`node-${observation.id}`} role="treeitem" aria-level={depth + 2} aria-selected={selected} aria-expanded={children > 0 ? open : undefined}
      className={classes.row} data-level={observation.level} style={style} onClick={onSelect}
    >
      <span className={classes.label} style={{ paddingInlineStart: (Math.min(depth, DEEPEST) + 1) * STEP }}>
        {children > 0 && (
          <button
            type="button" tabIndex={-1} className={classes.toggle} aria-label={open ? t('tree.collapse') : t('tree.expand')}
            onClick={(event) => { event.stopPropagation(); onToggle() }}
          >
            <IconChevronRight size={13} stroke={2} data-open={open} className={classes.chevron} />
          </button>
        )}
        <ObservationIcon type={observation.type} />
        <span className={classes.name}>{observation.name ?? observation.id}</span>
      </span>
      {span ? <TimelineBar observation={observation} span={span} /> : <RowMeasures observation={observation} />}
    </div>
  )
}
