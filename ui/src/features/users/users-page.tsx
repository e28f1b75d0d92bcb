import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataTable } from '@/components/data-table/use-data-table'
import { FilterField } from '@/components/filter-field'
import { PageHeader } from '@/components/page-header'
import { RefreshControl } from '@/components/refresh-control'
import { TimeRangePicker } from '@/components/time-range-picker'
import type { UserListSearch } from '@/lib/search/user-list-search'
import { usersQuery } from './api/list-users'
import { userColumns } from './components/user-columns'
import { UsersPanel } from './components/users-panel'

const route = getRouteApi('/people/project/$projectId/users')

export function UsersPage() {
  const { t } = useTranslation('users')
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(usersQuery(projectId, search))
  const columns = useMemo(() => userColumns(projectId, t), [projectId, t])
  const table = useDataTable('users', columns, query.data?.data)
  const change = (part: Partial<UserListSearch>) => void navigate({ search: { ...search, ...part, page: part.page }, replace: true })
  return (
    <>
      <PageHeader title={t('title')}>
        <FilterField label={t('search')} icon={IconSearch} width={200} value={search.search} onChange={(text) => change({ search: text })} />
        <TimeRangePicker value={search} onChange={({ range, from, to }) => change({ range, from, to })} />
        <RefreshControl
          on={search.refresh !== 'off'} fetching={query.isFetching} failed={query.isRefetchError} onRefresh={() => void query.refetch()}
          onToggle={(on) => change({ refresh: on ? undefined : 'off', page: search.page })}
        />
      </PageHeader>
      <UsersPanel projectId={projectId} query={query} table={table} filtered={search.search !== undefined} onChange={change} />
    </>
  )
}
