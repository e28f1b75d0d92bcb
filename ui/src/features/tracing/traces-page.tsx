import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { RefreshControl } from '@/components/refresh-control'
import { TimeRangePicker } from '@/components/time-range-picker'
import { conditionsOf, withConditions, type TraceListSearch, type TraceTab } from '@/lib/search/trace-list-search'
import type { TraceRow } from '@/lib/wire/trace'
import type { RowTools } from './components/trace-columns'
import type { Exploring } from './exploring'
import { useObservationExplorer } from './use-observation-explorer'
import { useTraceExplorer } from './use-trace-explorer'

const route = getRouteApi('/people/project/$projectId/traces')

type Props = RowTools & {
  renderSelection?: (rows: TraceRow[], clear: () => void, search: TraceListSearch) => ReactNode
  /** What stands beside the table for the trace that is open. */
  peek?: ReactNode
  onOpen: (traceId: string, observationId?: string) => void
}

/** Traces and observations: two tables of the same data at one address. */
export function TracesPage(props: Props) {
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const onChange = (part: Partial<TraceListSearch>) => void navigate({ search: { ...search, page: undefined, ...part }, replace: true })
  const exploring: Exploring = {
    projectId, search, conditions: conditionsOf(search), onChange, onConditions: (next) => onChange(withConditions(next)), onOpen: props.onOpen,
  }
  return search.tab === 'observations' ? <Observations {...props} {...exploring} /> : <Traces {...props} {...exploring} />
}

function Traces({ peek, ...props }: Props & Exploring) {
  const { query, tools, body } = useTraceExplorer(props)
  return <Frame {...props} query={query} tools={tools}>{body}{peek}</Frame>
}

function Observations({ peek, ...props }: Props & Exploring) {
  const { query, tools, body } = useObservationExplorer(props)
  return <Frame {...props} query={query} tools={tools}>{body}{peek}</Frame>
}

type FrameProps = Pick<Exploring, 'search' | 'onChange'> & {
  query: { isFetching: boolean; isRefetchError: boolean; refetch: () => unknown }
  tools: ReactNode
  children: ReactNode
}

function Frame({ search, onChange, query, tools, children }: FrameProps) {
  const { t } = useTranslation('tracing')
  const navigate = route.useNavigate()
  const { range, from, to, refresh } = search
  // Columns have other names in the other table, so only the time goes along.
  const turnTo = (tab: TraceTab) => void navigate({ search: { range, from, to, refresh, tab: tab === 'observations' ? tab : undefined } })
  return (
    <>
      <PageHeader
        title={t('title')}
        detail={(
          <SegmentedControl
            size="xs" aria-label={t('rows')} value={search.tab ?? 'traces'} onChange={(tab) => turnTo(tab as TraceTab)}
            data={[{ value: 'traces', label: t('traces') }, { value: 'observations', label: t('observations') }]}
          />
        )}
      >
        {tools}
        <TimeRangePicker value={search} onChange={(time) => onChange({ range: time.range, from: time.from, to: time.to })} />
        <RefreshControl
          on={refresh !== 'off'} onToggle={(on) => onChange({ refresh: on ? undefined : 'off', page: search.page })}
          onRefresh={() => void query.refetch()} fetching={query.isFetching} failed={query.isRefetchError}
        />
      </PageHeader>
      {children}
    </>
  )
}
