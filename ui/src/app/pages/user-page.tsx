import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RefreshControl } from '@/components/refresh-control'
import { TimeRangePicker } from '@/components/time-range-picker'
import { PageHeader } from '@/components/page-header'
import { CHART_TRACES } from '@/config/limits'
import { tracesQuery } from '@/features/tracing/api/list-traces'
import { useTraceExplorer } from '@/features/tracing/use-trace-explorer'
import { UserChart } from '@/features/users/components/user-chart'
import { UserSummary } from '@/features/users/components/user-summary'
import { condition, written } from '@/lib/explore/conditions'
import { conditionsOf, withConditions, type TraceListSearch } from '@/lib/search/trace-list-search'

const route = getRouteApi('/people/project/$projectId/users/$userId')

/** What she has of her own is in the first row already. */
const HIDDEN = { user: false, star: false }

export function UserPage() {
  const { t } = useTranslation('users')
  const { projectId, userId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const own = useMemo(() => [condition('userId', 'text', 'any of', [userId])], [userId])
  const latest = useQuery(tracesQuery(projectId, { range: search.range, from: search.from, to: search.to, filter: written(own), limit: CHART_TRACES }))
  const open = useCallback(
    (traceId: string) => void navigate({ to: '/project/$projectId/traces/$traceId', params: { projectId, traceId }, search: {} }),
    [navigate, projectId],
  )
  const onChange = (part: Partial<TraceListSearch>) => void navigate({ search: { ...search, page: undefined, ...part }, replace: true })
  const { query, tools, body } = useTraceExplorer({
    projectId, search, conditions: conditionsOf(search), fixed: own, hidden: HIDDEN, onChange, onConditions: (next) => onChange(withConditions(next)), onOpen: open,
  })
  return (
    <>
      <PageHeader
        title={userId}
        leading={(
          <ActionIcon variant="subtle" color="gray" aria-label={t('back')} renderRoot={(props) => <Link to="/project/$projectId/users" params={{ projectId }} {...props} />}>
            <IconArrowLeft size={17} stroke={1.7} />
          </ActionIcon>
        )}
      >
        {tools}
        <TimeRangePicker value={search} onChange={({ range, from, to }) => onChange({ range, from, to })} />
        <RefreshControl
          on={search.refresh !== 'off'} onToggle={(on) => onChange({ refresh: on ? undefined : 'off', page: search.page })}
          onRefresh={() => void query.refetch()} fetching={query.isFetching} failed={query.isRefetchError}
        />
      </PageHeader>
      <UserSummary projectId={projectId} userId={userId} time={{ range: search.range, from: search.from, to: search.to }}>
        <UserChart traces={latest.data?.data ?? []} onOpen={open} />
      </UserSummary>
      {body}
    </>
  )
}
