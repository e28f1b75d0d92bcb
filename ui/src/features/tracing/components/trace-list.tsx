import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '@/components/data-table/data-table'
import { Paging } from '@/components/data-table/paging'
import type { DataTableModel } from '@/components/data-table/use-data-table'
import { DEFAULT_LIMIT } from '@/lib/search/trace-list-search'
import { rememberTraceList } from '@/lib/trace-neighbours'
import type { Page } from '@/lib/wire/page'
import type { TraceRow } from '@/lib/wire/trace'
import { TraceCards } from './trace-cards'
import classes from './traces.module.css'

type Props = { projectId: string; page: Page<TraceRow>; table: DataTableModel<TraceRow> }

export function TraceList({ projectId, page, table }: Props) {
  const { t } = useTranslation('tracing')
  const narrow = useMediaQuery('(max-width: 48em)')
  const navigate = useNavigate()
  // The page of a trace goes on to the next one of this list.
  useEffect(() => rememberTraceList(projectId, page.data.map(({ id }) => id)), [projectId, page.data])
  return (
    <div className={classes.body}>
      {narrow ? <TraceCards projectId={projectId} traces={page.data} /> : (
        <DataTable
          table={table}
          label={t('title')}
          testId="traces-table"
          rowKey={(trace) => trace.id}
          onRowClick={(trace) => void navigate({ to: '/project/$projectId/traces/$traceId', params: { projectId, traceId: trace.id } })}
        />
      )}
      <Paging
        meta={page.meta}
        onPage={(next) => void navigate({ to: '.', search: (search) => ({ ...search, page: next === 1 ? undefined : next }) })}
        onLimit={(limit) => void navigate({
          to: '.', search: (search) => ({ ...search, limit: limit === DEFAULT_LIMIT ? undefined : limit, page: undefined }),
        })}
      />
    </div>
  )
}
