import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { CHART_TRACES } from '@/config/limits'
import { tracesQuery } from '@/features/tracing/api/list-traces'
import { TraceFilters } from '@/features/tracing/components/trace-filters'
import { TraceTools } from '@/features/tracing/components/trace-tools'
import { useTraceTable } from '@/features/tracing/components/use-trace-table'
import { TracesPanel } from '@/features/tracing/traces-panel'
import { UserChart } from '@/features/users/components/user-chart'
import { UserSummary } from '@/features/users/components/user-summary'

const route = getRouteApi('/people/project/$projectId/users/$userId')

/** What she has of her own is in the first row already. */
const HIDDEN = { user: false }

export function UserPage() {
  const { t } = useTranslation('users')
  const { projectId, userId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(tracesQuery(projectId, { ...search, userId }))
  const latest = useQuery(tracesQuery(projectId, { range: search.range, from: search.from, to: search.to, userId, limit: CHART_TRACES }))
  const table = useTraceTable(projectId, query.data, HIDDEN)
  const open = useCallback(
    (traceId: string) => void navigate({ to: '/project/$projectId/traces/$traceId', params: { projectId, traceId }, search: {} }),
    [navigate, projectId],
  )
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
        <TraceFilters search={search} withUser={false} />
        <TraceTools search={search} query={query} table={table} />
      </PageHeader>
      <UserSummary projectId={projectId} userId={userId} time={{ range: search.range, from: search.from, to: search.to }}>
        <UserChart traces={latest.data?.data ?? []} onOpen={open} />
      </UserSummary>
      <TracesPanel projectId={projectId} query={query} table={table} />
    </>
  )
}
