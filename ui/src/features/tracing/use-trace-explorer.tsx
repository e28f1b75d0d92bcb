import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnMenu } from '@/components/data-table/column-menu'
import { useSelection } from '@/components/data-table/selection'
import { useDataTable } from '@/components/data-table/use-data-table'
import { ExploreFrame } from '@/components/explore/explore-frame'
import { ResultTable } from '@/components/explore/result-table'
import { written } from '@/lib/explore/conditions'
import type { TraceListSearch } from '@/lib/search/trace-list-search'
import { rememberTraceList } from '@/lib/trace-neighbours'
import type { SingleFilter } from '@/lib/wire/metrics'
import type { TraceRow } from '@/lib/wire/trace'
import { tracesQuery } from './api/list-traces'
import { NoTraces } from './components/no-traces'
import { TraceCards } from './components/trace-cards'
import { columnIds, hiddenTraceColumns, traceColumns, type RowTools } from './components/trace-columns'
import type { Exploring } from './exploring'

type Props = Exploring & RowTools & {
  /** Conditions of the page itself, which nobody can take away. */
  fixed?: SingleFilter[]
  hidden?: Record<string, boolean>
  /** What can be done with the rows that are chosen. */
  renderSelection?: (rows: TraceRow[], clear: () => void, search: TraceListSearch) => ReactNode
}

const NONE: SingleFilter[] = []

/** The table of traces: its tools stand in the header of the page, the table with its filters below. */
export function useTraceExplorer({ projectId, search, conditions, onChange, onConditions, onOpen, fixed = NONE, hidden, renderSelection, renderStar, renderTags }: Props) {
  const { t } = useTranslation('tracing')
  const narrow = useMediaQuery('(max-width: 48em)')
  const { range, from, to, search: text, searchIn, orderBy, page, limit, refresh } = search
  const asked = { range, from, to, search: text, searchIn, orderBy, page, limit, refresh, filter: written([...fixed, ...conditions]) }
  const query = useQuery(tracesQuery(projectId, asked))
  const columns = useMemo(() => traceColumns(projectId, t, { renderStar, renderTags }), [projectId, t, renderStar, renderTags])
  const rows = query.data?.data
  const table = useDataTable(fixed.length > 0 ? 'some-traces' : 'traces', columns, rows, { ...hiddenTraceColumns, ...(renderStar ? {} : { star: false }), ...hidden })
  const selection = useSelection(rows?.map(({ id }) => id) ?? [])
  // The page of a trace goes on to the next one of this list.
  useEffect(() => { if (rows) rememberTraceList(projectId, rows.map(({ id }) => id)) }, [projectId, rows])
  const tools = (
    <>
      {renderSelection?.((rows ?? []).filter(({ id }) => selection.keys.has(id)), selection.clear, asked)}
      <ColumnMenu table={table} names={Object.fromEntries(columnIds.map((id) => [id, t(`column.${id}`)]))} />
    </>
  )
  const body = (
    <ExploreFrame projectId={projectId} table="traces" search={{ ...search, filter: asked.filter }} conditions={conditions} onChange={onChange} onConditions={onConditions}>
      <ResultTable
        query={query} onChange={onChange} table={table} label={t('title')} testId="traces-table" rowKey={rowKey} current={search.peek}
        selection={renderSelection ? selection : undefined} onRowClick={(trace) => onOpen(trace.id)}
        empty={<NoTraces projectId={projectId} />} cards={narrow && rows ? <TraceCards projectId={projectId} traces={rows} /> : undefined}
      />
    </ExploreFrame>
  )
  return { query, tools, body, table, rows }
}

function rowKey({ id }: TraceRow): string {
  return id
}
