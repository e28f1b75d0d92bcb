import { VisuallyHidden } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable, type DataTableProps } from '@/components/data-table/data-table'
import { Paging } from '@/components/data-table/paging'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { DEFAULT_LIMIT } from '@/lib/explore/limits'
import type { ExploreSearch } from '@/lib/explore/search'
import { useFormat } from '@/lib/format/use-format'
import { Problem } from '@/lib/problem'
import type { Page } from '@/lib/wire/page'

type Props<T extends object> = DataTableProps<T> & {
  query: UseQueryResult<Page<T>>
  onChange: (part: Partial<ExploreSearch>) => void
  empty: ReactNode
  /** In place of the table where it has no room. */
  cards?: ReactNode
}

/** The rows in whichever state they are. Rows that are here stay while a refresh fails. */
export function ResultTable<T extends object>({ query, onChange, empty, cards, ...table }: Props<T>) {
  const { t } = useTranslation('explore')
  const format = useFormat()
  const total = query.data?.meta.totalItems
  // A search that would read too much is answered with advice, not with what an earlier question found.
  if (query.error instanceof Problem && query.error.status === 422) {
    return <EmptyState icon={IconBulb} title={t('tooMuch')} testId="advice">{query.error.detail}</EmptyState>
  }
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <TableSkeleton />
  return (
    <>
      <VisuallyHidden role="status">{t('found', { count: total ?? 0, formatted: format.count(total ?? 0) })}</VisuallyHidden>
      {total === 0 ? empty : (
        <>
          {cards ?? <DataTable {...table} />}
          <Paging
            meta={query.data.meta} onPage={(page) => onChange({ page: page === 1 ? undefined : page })}
            onLimit={(limit) => onChange({ limit: limit === DEFAULT_LIMIT ? undefined : limit, page: undefined })}
          />
        </>
      )}
    </>
  )
}
