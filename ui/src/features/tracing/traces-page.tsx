import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { TraceFilters } from './components/trace-filters'
import { TracesPanel } from './traces-panel'
import { TraceTools } from './components/trace-tools'
import { useTraceTable } from './components/use-trace-table'
import { tracesQuery } from './api/list-traces'

const route = getRouteApi('/people/project/$projectId/traces')

export function TracesPage() {
  const { t } = useTranslation('tracing')
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const query = useQuery(tracesQuery(projectId, search))
  const table = useTraceTable(projectId, query.data)
  return (
    <>
      <PageHeader title={t('title')}>
        <TraceFilters search={search} />
        <TraceTools search={search} query={query} table={table} />
      </PageHeader>
      <TracesPanel projectId={projectId} query={query} table={table} />
    </>
  )
}
