import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnMenu } from '@/components/data-table/column-menu'
import { useDataTable } from '@/components/data-table/use-data-table'
import { ExploreFrame } from '@/components/explore/explore-frame'
import { ResultTable } from '@/components/explore/result-table'
import { written } from '@/lib/explore/conditions'
import type { ObservationTableRow } from '@/lib/wire/observation'
import { observationsQuery } from './api/list-traces'
import { NoTraces } from './components/no-traces'
import { hiddenObservationColumns, observationColumnIds, observationColumns } from './components/observation-columns'
import type { Exploring } from './exploring'

/** The table of observations, of all traces together. */
export function useObservationExplorer({ projectId, search, conditions, onChange, onConditions, onOpen }: Exploring) {
  const { t } = useTranslation('tracing')
  const { range, from, to, search: text, searchIn, orderBy, page, limit, refresh } = search
  const asked = { range, from, to, search: text, searchIn, orderBy, page, limit, refresh, filter: written(conditions) }
  const query = useQuery(observationsQuery(projectId, asked))
  const columns = useMemo(() => observationColumns(projectId, t), [projectId, t])
  const table = useDataTable('observations', columns, query.data?.data, hiddenObservationColumns)
  const tools = <ColumnMenu table={table} names={Object.fromEntries(observationColumnIds.map((id) => [id, t(`column.${id}`)]))} />
  const body = (
    <ExploreFrame projectId={projectId} table="observations" search={asked} conditions={conditions} onChange={onChange} onConditions={onConditions}>
      <ResultTable
        query={query} onChange={onChange} table={table} label={t('observations')} testId="observations-table" rowKey={rowKey}
        onRowClick={(row) => onOpen(row.traceId, row.id)} empty={<NoTraces projectId={projectId} />}
      />
    </ExploreFrame>
  )
  return { query, tools, body, table, rows: query.data?.data }
}

function rowKey({ id }: ObservationTableRow): string {
  return id
}
