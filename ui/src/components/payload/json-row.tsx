import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import { visible } from '@/lib/visible'
import { Marked } from './marked'
import type { JsonRow } from './json-rows'
import { TextView } from './text-view'
import classes from './json-tree.module.css'

/** Deeper levels are indented no further, or the values would leave the panel; the depth is written instead. */
const DEEPEST = 20
const STEP = 14
/** Longer text stands below its name, with a way to the rest. */
const LONG = 120

type Props = { id: string; row: JsonRow; find: string; chosen: boolean; onChoose: () => void; onToggle: () => void }

export function JsonRowView({ id, row, find, chosen, onChoose, onToggle }: Props) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  const { name, value, depth, size, open, position, siblings } = row
  const branch = size !== null && size > 0
  return (
    // The tree takes the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id} role="treeitem" aria-level={depth + 1} aria-posinset={position} aria-setsize={siblings} aria-selected={chosen} aria-expanded={branch ? open : undefined}
      className={classes.row} style={{ paddingInlineStart: Math.min(depth, DEEPEST) * STEP + 18 }}
      onClick={() => {
        // Marking text is not a click.
        if (window.getSelection()?.toString()) return
        onChoose()
        if (branch) onToggle()
      }}
    >
      {branch && <IconChevronRight size={13} stroke={1.8} className={classes.chevron} data-open={open} aria-hidden />}
      {depth > DEEPEST && <span className={classes.summary}>{depth} </span>}
      <bdi className={classes.name}><Marked text={visible(name ?? '')} find={find} /></bdi>
      {branch
        ? <span className={classes.summary}>{t(Array.isArray(value) ? 'payload.items' : 'payload.fields', { count: size, formatted: format.count(size) })}</span>
        : <Leaf value={value} find={find} />}
    </div>
  )
}

function Leaf({ value, find }: { value: unknown; find: string }) {
  if (typeof value === 'object' && value !== null) return <span className={classes.literal}>{Array.isArray(value) ? '[]' : '{}'}</span>
  if (typeof value !== 'string') return <span className={classes.literal}><Marked text={String(value)} find={find} /></span>
  if (value === '') return <span className={classes.literal}>{'""'}</span>
  if (value.length <= LONG && !value.includes('\n')) return <bdi className={classes.string}><Marked text={visible(value)} find={find} /></bdi>
  return <div className={classes.longString}><TextView text={value} /></div>
}
