import { ActionIcon, CloseButton, SegmentedControl, TextInput, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconFold, IconSearch, IconArrowsVertical } from '@tabler/icons-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import type { TraceSearch } from '@/lib/search/trace-search'
import type { Trace } from '@/lib/wire/trace'
import { nextMatch, type Narrowing } from './search'
import { TreeFilter } from './tree-filter'
import type { TreeState } from './use-tree'
import classes from './tree-tools.module.css'

type Props = {
  trace: Trace; tree: TreeState; narrowing: Narrowing; state: TraceSearch; onState: (part: TraceSearch) => void
  selected: number; onSelect: (id: string) => void
}

export function TreeTools({ trace, tree, narrowing, state, onState, selected, onSelect }: Props) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  const errors = tree.nodes.filter(({ observation }) => observation.level === 'ERROR').length
  const total = Math.max(trace.observationsTotal ?? 0, trace.observations.length)
  const onlyErrors = narrowing.levels.length === 1 && narrowing.levels[0] === 'ERROR'
  return (
    <div className={classes.tools}>
      <div className={classes.line}>
        <SegmentedControl
          size="xs" aria-label={t('view.label')} value={state.view ?? 'tree'}
          onChange={(view) => onState({ view: view === 'timeline' ? view : undefined })}
          data={[{ value: 'tree', label: t('view.tree') }, { value: 'timeline', label: t('view.timeline') }]}
        />
        <Tooltip label={t('tree.expandAll')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('tree.expandAll')} onClick={tree.expandAll}><IconArrowsVertical size={16} stroke={1.7} /></ActionIcon>
        </Tooltip>
        <Tooltip label={t('tree.collapseAll')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('tree.collapseAll')} onClick={tree.collapseAll}><IconFold size={16} stroke={1.7} /></ActionIcon>
        </Tooltip>
        <span className={classes.count} role="status">
          {tree.found !== null
            ? t('tree.found', { count: tree.found.length, found: format.count(tree.found.length), total: format.count(total) })
            : total > trace.observations.length
              ? t('tree.loaded', { loaded: format.count(trace.observations.length), total: format.count(total) })
              : t('tree.count', { count: total, formatted: format.count(total) })}
        </span>
      </div>
      <div className={classes.line}>
        <Find tree={tree} narrowing={narrowing} onState={onState} selected={selected} onSelect={onSelect} />
        <TreeFilter nodes={tree.nodes} narrowing={narrowing} onState={onState} />
        {errors > 0 && (
          <button
            type="button" className={classes.errors} aria-pressed={onlyErrors} aria-label={t('tree.onlyErrors', { count: errors })} title={t('tree.onlyErrors', { count: errors })}
            onClick={() => onState({ level: onlyErrors ? undefined : 'ERROR' })}
          >
            <IconAlertTriangle size={14} stroke={1.8} />
            {format.count(errors)}
          </button>
        )}
      </div>
    </div>
  )
}

type FindProps = Pick<Props, 'tree' | 'narrowing' | 'onState' | 'selected' | 'onSelect'>

/** Enter goes to the next match and Shift+Enter to the one before, as in a browser's own search. */
function Find({ tree, narrowing, onState, selected, onSelect }: FindProps) {
  const { t } = useTranslation('trace')
  const input = useRef<HTMLInputElement>(null)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && narrowing.find !== '') {
      event.stopPropagation()
      onState({ find: undefined })
    }
    if (event.key !== 'Enter' || tree.found === null) return
    const next = nextMatch(tree.found, selected, event.shiftKey ? -1 : 1)
    if (next !== null) onSelect(tree.nodes[next]!.observation.id)
  }
  useEffect(() => {
    const focus = () => input.current?.focus()
    window.addEventListener(FIND_IN_TREE, focus)
    return () => window.removeEventListener(FIND_IN_TREE, focus)
  }, [])
  return (
    <TextInput
      ref={input} className={classes.find} size="xs" aria-label={t('tree.find')} placeholder={t('tree.find')} value={narrowing.find} onKeyDown={keys}
      onChange={(event) => onState({ find: event.currentTarget.value || undefined })} leftSection={<IconSearch size={14} stroke={1.7} />}
      rightSection={narrowing.find === '' ? undefined : <CloseButton size="sm" aria-label={t('tree.clear')} onClick={() => onState({ find: undefined })} />}
    />
  )
}

/** Asks whatever tree is on the page to take a search: the key for it is known to the page, not to the tree. */
export const FIND_IN_TREE = 'plumbline:find-in-tree'
