import { createColumnHelper } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import type { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import type { Features } from '@/components/data-table/features'
import { SortHeader } from '@/components/data-table/sort-header'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { tableOrders } from '@/lib/explore/tables'
import type { SessionRow } from '@/lib/wire/session'
import { Amount, Duration } from './amounts'
import classes from './sessions.module.css'

const column = createColumnHelper<Features, SessionRow>()

export const sessionColumnIds = ['id', 'created', 'duration', 'users', 'traces', 'observations', 'errors', 'tokens', 'cost', 'environment', 'tags'] as const

export function sessionColumns(projectId: string, t: ReturnType<typeof useTranslation<'sessions'>>['t']) {
  const sorted = (id: (typeof sessionColumnIds)[number], by: string) => () => <SortHeader label={t(`column.${id}`)} column={by} fallback={tableOrders.sessions.fallback} />
  const end = { align: 'end' } as const
  return column.columns([
    column.accessor('id', {
      id: 'id', header: sorted('id', 'id'), enableHiding: false,
      cell: ({ getValue }) => <Link className={classes.id} to="/project/$projectId/sessions/$sessionId" params={{ projectId, sessionId: getValue() }}>{getValue()}</Link>,
    }),
    column.accessor('createdAt', { id: 'created', header: sorted('created', 'createdAt'), cell: ({ getValue }) => <Time at={getValue()} /> }),
    column.accessor('durationMs', { id: 'duration', header: sorted('duration', 'duration'), meta: end, cell: ({ getValue }) => <Duration value={getValue()} /> }),
    column.accessor('userIds', { id: 'users', header: t('column.users'), cell: ({ getValue }) => getValue().join(', ') || '–' }),
    column.accessor('traces', { id: 'traces', header: sorted('traces', 'traces'), meta: end, cell: ({ getValue }) => <Amount value={getValue()} /> }),
    column.accessor('observations', { id: 'observations', header: sorted('observations', 'observations'), meta: end, cell: ({ getValue }) => <Amount value={getValue()} /> }),
    column.accessor('errorCount', { id: 'errors', header: sorted('errors', 'errorCount'), meta: end, cell: ({ getValue }) => <Amount value={getValue()} bad /> }),
    column.accessor('totalTokens', { id: 'tokens', header: sorted('tokens', 'totalTokens'), meta: end, cell: ({ getValue }) => <Amount value={getValue()} /> }),
    column.accessor('totalCost', { id: 'cost', header: sorted('cost', 'totalCost'), meta: end, cell: ({ row }) => <Cost value={row.original.totalCost} unpriced={row.original.unpricedCount} /> }),
    column.accessor('environment', { id: 'environment', header: t('column.environment'), cell: ({ getValue }) => getValue() }),
    column.accessor('tags', { id: 'tags', header: t('column.tags'), cell: ({ getValue }) => <Tags tags={getValue()} /> }),
  ])
}
