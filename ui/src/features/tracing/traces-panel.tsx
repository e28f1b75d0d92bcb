import type { UseQueryResult } from '@tanstack/react-query'
import { ErrorState } from '@/components/error-state'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import type { DataTableModel } from '@/components/data-table/use-data-table'
import type { Page } from '@/lib/wire/page'
import type { TraceRow } from '@/lib/wire/trace'
import { NoTraces } from './components/no-traces'
import { TraceList } from './components/trace-list'

type Props = { projectId: string; query: UseQueryResult<Page<TraceRow>>; table: DataTableModel<TraceRow> }

/** The list in whichever state it is. Rows that are here stay while a refresh fails. */
export function TracesPanel({ projectId, query, table }: Props) {
  if (query.data && query.data.meta.totalItems > 0) return <TraceList projectId={projectId} page={query.data} table={table} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.data) return <NoTraces projectId={projectId} />
  return <TableSkeleton />
}
