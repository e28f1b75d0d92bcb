import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataTable } from '@/components/data-table/use-data-table'
import type { Page } from '@/lib/wire/page'
import type { TraceRow } from '@/lib/wire/trace'
import { traceColumns } from './trace-columns'

export function useTraceTable(projectId: string, page: Page<TraceRow> | undefined, hidden?: Record<string, boolean>) {
  const { t } = useTranslation('tracing')
  const columns = useMemo(() => traceColumns(projectId, t), [projectId, t])
  return useDataTable(hidden ? 'user-traces' : 'traces', columns, page?.data, hidden)
}
