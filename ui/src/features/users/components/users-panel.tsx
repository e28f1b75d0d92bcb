import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DataTable } from '@/components/data-table/data-table'
import { Paging } from '@/components/data-table/paging'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import type { DataTableModel } from '@/components/data-table/use-data-table'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { DEFAULT_LIMIT } from '@/lib/search/trace-list-search'
import type { UserListSearch } from '@/lib/search/user-list-search'
import type { Page } from '@/lib/wire/page'
import type { UserRow } from '@/lib/wire/user'
import classes from './users.module.css'

type Props = {
  projectId: string
  query: UseQueryResult<Page<UserRow>>
  table: DataTableModel<UserRow>
  filtered: boolean
  onChange: (part: Partial<UserListSearch>) => void
}

export function UsersPanel({ projectId, query, table, filtered, onChange }: Props) {
  const { t } = useTranslation('users')
  const navigate = useNavigate()
  if (query.data && query.data.meta.totalItems > 0) {
    return (
      <div className={classes.body}>
        <DataTable
          table={table} label={t('title')} testId="users-table" rowKey={({ userId }) => userId}
          onRowClick={({ userId }) => void navigate({ to: '/project/$projectId/users/$userId', params: { projectId, userId } })}
        />
        <Paging
          meta={query.data.meta}
          onPage={(page) => onChange({ page: page === 1 ? undefined : page })}
          onLimit={(limit) => onChange({ limit: limit === DEFAULT_LIMIT ? undefined : limit })}
        />
      </div>
    )
  }
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <TableSkeleton />
  return (
    <EmptyState
      icon={IconUsers} title={filtered ? t('empty.filteredTitle') : t('empty.title')} testId="no-users"
      action={<Button variant="default" onClick={() => onChange({ search: undefined, range: 'all', from: undefined, to: undefined })}>{t('empty.showAll')}</Button>}
    >
      {filtered ? t('empty.filtered') : t('empty.text')}
    </EmptyState>
  )
}
