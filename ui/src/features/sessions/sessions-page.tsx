import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnMenu } from '@/components/data-table/column-menu'
import { useDataTable } from '@/components/data-table/use-data-table'
import { EmptyState } from '@/components/empty-state'
import { ExploreFrame } from '@/components/explore/explore-frame'
import { ResultTable } from '@/components/explore/result-table'
import { PageHeader } from '@/components/page-header'
import { RefreshControl } from '@/components/refresh-control'
import { TimeRangePicker } from '@/components/time-range-picker'
import { readConditions, written } from '@/lib/explore/conditions'
import type { ExploreSearch } from '@/lib/explore/search'
import { sessionsQuery } from './api/sessions'
import { sessionColumnIds, sessionColumns } from './components/session-columns'

const route = getRouteApi('/people/project/$projectId/sessions')

export function SessionsPage() {
  const { t } = useTranslation('sessions')
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(sessionsQuery(projectId, search))
  const columns = useMemo(() => sessionColumns(projectId, t), [projectId, t])
  const table = useDataTable('sessions', columns, query.data?.data)
  const change = (part: Partial<ExploreSearch>) => void navigate({ search: { ...search, page: undefined, ...part }, replace: true })
  return (
    <>
      <PageHeader title={t('title')}>
        <ColumnMenu table={table} names={Object.fromEntries(sessionColumnIds.map((id) => [id, t(`column.${id}`)]))} />
        <TimeRangePicker value={search} onChange={({ range, from, to }) => change({ range, from, to })} />
        <RefreshControl
          on={search.refresh !== 'off'} fetching={query.isFetching} failed={query.isRefetchError} onRefresh={() => void query.refetch()}
          onToggle={(on) => change({ refresh: on ? undefined : 'off', page: search.page })}
        />
      </PageHeader>
      <ExploreFrame
        projectId={projectId} table="sessions" search={search} conditions={readConditions(search.filter)} onChange={change}
        onConditions={(next) => change({ filter: written(next) })}
      >
        <ResultTable
          query={query} onChange={change} table={table} label={t('title')} testId="sessions-table" rowKey={({ id }) => id}
          onRowClick={({ id }) => void navigate({ to: '/project/$projectId/sessions/$sessionId', params: { projectId, sessionId: id } })}
          empty={(
            <EmptyState
              icon={IconMessages} title={t('empty.title')} testId="no-sessions"
              action={<Button variant="default" onClick={() => void navigate({ search: { range: 'all' } })}>{t('empty.showAll')}</Button>}
            >
              {t('empty.text')}
            </EmptyState>
          )}
        />
      </ExploreFrame>
    </>
  )
}
