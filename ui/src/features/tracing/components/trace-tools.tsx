import type { UseQueryResult } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ColumnMenu } from '@/components/data-table/column-menu'
import type { DataTableModel } from '@/components/data-table/use-data-table'
import { RefreshControl } from '@/components/refresh-control'
import type { TraceListSearch } from '@/lib/search/trace-list-search'
import type { TraceRow } from '@/lib/wire/trace'
import { columnIds } from './trace-columns'

type Props = { search: TraceListSearch; query: UseQueryResult; table: DataTableModel<TraceRow> }

export function TraceTools({ search, query, table }: Props) {
  const { t } = useTranslation('tracing')
  const navigate = useNavigate()
  return (
    <>
      <RefreshControl
        on={search.refresh !== 'off'}
        onToggle={(on) => void navigate({ to: '.', search: { ...search, refresh: on ? undefined : 'off' }, replace: true })}
        onRefresh={() => void query.refetch()}
        fetching={query.isFetching}
        failed={query.isRefetchError}
      />
      <ColumnMenu table={table} names={Object.fromEntries(columnIds.map((id) => [id, t(`column.${id}`)]))} />
    </>
  )
}
