import { Button } from '@mantine/core'
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { JSON_ROWS_PIECE } from '@/config/limits'
import { BY_DEFAULT, jsonMatches, jsonRows, openedBy, sizeOf, toggled, type JsonRow } from './json-rows'
import { JsonRowView } from './json-row'
import { JsonTools } from './json-tools'
import classes from './json-tree.module.css'

/** Below this a search would be more than what it searches. */
const SMALL = 8

/** Values arrive as data and are rendered as text only. One list of lines, however deep the value is. */
export function JsonTree({ value, tools }: { value: object; tools?: boolean }) {
  const { t } = useTranslation('trace')
  const id = useId()
  const [opened, setOpened] = useState(BY_DEFAULT)
  const [find, setFind] = useState('')
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set())
  const [limit, setLimit] = useState(JSON_ROWS_PIECE)
  const [chosen, setChosen] = useState<string | null>(null)
  // Half a million values take longer than a key press: what is typed comes first.
  const wanted = useDeferredValue(find)
  const search = useMemo(() => jsonMatches(value, wanted), [value, wanted])
  const { found, complete } = search
  const searching = wanted.trim() !== ''
  const { rows, more } = useMemo(
    () => (searching ? jsonRows(value, openedBy(search, flipped), limit, search) : jsonRows(value, opened, limit)),
    [value, searching, flipped, opened, limit, search],
  )
  const index = rows.findIndex(({ path }) => path === chosen)
  const row = index === -1 ? null : rows[index]!
  const toggle = (path: string) => {
    if (searching) setFlipped((before) => new Set([...before].filter((each) => each !== path).concat(before.has(path) ? [] : path)))
    else setOpened(toggled(opened, path))
  }
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return
    const move = jsonMove(event.key, rows, index)
    if (move === null) return
    event.preventDefault()
    if (move === 'toggle') toggle(row!.path)
    else setChosen(rows[move]!.path)
  }
  return (
    <div className={classes.root}>
      {(tools || (sizeOf(value) ?? 0) > SMALL || searching || row) && (
        <JsonTools
          find={find} onFind={(next) => { setFind(next); setFlipped(new Set()); setLimit(JSON_ROWS_PIECE) }} found={searching ? found.size : null} complete={complete} chosen={row}
          onExpand={() => setOpened({ by: 'all', except: new Set() })} onCollapse={() => setOpened({ by: 'none', except: new Set() })}
        />
      )}
      <div
        role="tree" aria-label={t('payload.tree')} tabIndex={0} className={classes.tree} onKeyDown={keys}
        aria-activedescendant={row ? `${id}-${index}` : undefined} onFocus={(event) => { if (event.target === event.currentTarget && row === null) setChosen(rows[0]?.path ?? null) }}
      >
        {rows.map((each, place) => (
          <JsonRowView
            key={each.path} id={`${id}-${place}`} row={each} find={found.has(each.path) ? find.trim() : ''} chosen={each.path === chosen}
            onChoose={() => setChosen(each.path)} onToggle={() => toggle(each.path)}
          />
        ))}
      </div>
      {more && (
        <Button variant="subtle" size="compact-xs" onClick={() => setLimit(limit + JSON_ROWS_PIECE * 5)}>{t('payload.moreRows')}</Button>
      )}
    </div>
  )
}

function jsonMove(key: string, rows: JsonRow[], index: number): number | 'toggle' | null {
  const row = rows[index]
  switch (key) {
    case 'ArrowDown': return Math.min(index + 1, rows.length - 1)
    case 'ArrowUp': return Math.max(index - 1, 0)
    case 'Home': return 0
    case 'End': return rows.length - 1
    case 'Enter': case ' ': return row?.size ? 'toggle' : null
    case 'ArrowRight': return !row?.size ? null : row.open ? Math.min(index + 1, rows.length - 1) : 'toggle'
    case 'ArrowLeft': {
      if (row?.open) return 'toggle'
      const parent = row === undefined ? -1 : rows.findLastIndex((each, place) => place < index && each.depth < row.depth)
      return parent === -1 ? null : parent
    }
    default: return null
  }
}
