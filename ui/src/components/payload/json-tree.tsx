import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { JSON_CHILDREN_PIECE } from '@/config/limits'
import { JsonLeaf } from './json-leaf'
import classes from './json-tree.module.css'

/** Deeper or larger than this starts closed, so that a large value costs nothing until somebody opens it. */
const OPEN_DEPTH = 2
const OPEN_CHILDREN = 20

type NodeProps = { name: string | null; value: unknown; depth: number }

/** Values arrive as data and are rendered as text only. */
export function JsonTree({ value }: { value: object }) {
  return <ul className={classes.root}><Children value={value} depth={0} /></ul>
}

function Node({ name, value, depth }: NodeProps) {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return <li className={classes.leaf}><Name name={name} /><JsonLeaf value={value} /></li>
  }
  return <Branch name={name} value={value} depth={depth} />
}

function Branch({ name, value, depth }: { name: string | null; value: object; depth: number }) {
  const { t } = useTranslation('trace')
  const size = Object.keys(value).length
  const [open, setOpen] = useState(depth < OPEN_DEPTH && size <= OPEN_CHILDREN)
  const summary = Array.isArray(value) ? t('payload.items', { count: size }) : t('payload.fields', { count: size })
  return (
    <li>
      <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={13} stroke={1.8} className={classes.chevron} data-open={open} />
        <Name name={name} />
        <span className={classes.summary}>{summary}</span>
      </button>
      {open && <ul className={classes.children}><Children value={value} depth={depth + 1} /></ul>}
    </li>
  )
}

function Children({ value, depth }: { value: object; depth: number }) {
  const { t } = useTranslation('trace')
  const [shown, setShown] = useState(JSON_CHILDREN_PIECE)
  const entries = Object.entries(value)
  const rest = entries.length - shown
  return (
    <>
      {entries.slice(0, shown).map(([key, child]) => <Node key={key} name={key} value={child} depth={depth} />)}
      {rest > 0 && (
        <li>
          <Button variant="subtle" size="compact-xs" onClick={() => setShown(shown + JSON_CHILDREN_PIECE)}>
            {t('payload.moreItems', { count: rest })}
          </Button>
        </li>
      )}
    </>
  )
}

function Name({ name }: { name: string | null }) {
  return name === null ? null : <span className={classes.name}>{name}</span>
}
