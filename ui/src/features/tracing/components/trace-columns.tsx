import { VisuallyHidden } from '@mantine/core'
import { createColumnHelper } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { SortHeader } from '@/components/data-table/sort-header'
import type { Features } from '@/components/data-table/features'
import { LevelBadge } from '@/components/level-badge'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { tableOrders } from '@/lib/explore/tables'
import type { TraceRow } from '@/lib/wire/trace'
import { Count, Nothing, Plain, Preview, Scores, SessionLink, UserLink } from './cells'
import { LatencyCell, TokensCell } from './measure-cells'
import classes from './traces.module.css'

const column = createColumnHelper<Features, TraceRow>()
export type TracingTranslate = ReturnType<typeof useTranslation<'tracing'>>['t']

export const columnIds = [
  'star', 'time', 'name', 'input', 'output', 'user', 'level', 'latency', 'tokens', 'cost', 'scores', 'session', 'environment', 'tags', 'models', 'observations', 'errors', 'release', 'version', 'id',
] as const

/** Not everybody's concern; the menu of columns brings them. */
export const hiddenTraceColumns = { models: false, observations: false, errors: false, release: false, version: false, id: false }

/** What the page around the table puts into its rows. */
export type RowTools = { renderStar?: (trace: TraceRow) => ReactNode; renderTags?: (trace: TraceRow) => ReactNode }

export function traceColumns(projectId: string, t: TracingTranslate, { renderStar, renderTags }: RowTools) {
  const sorted = (id: (typeof columnIds)[number], by: string) => () => (
    <SortHeader label={t(`column.${id}`)} column={by} fallback={tableOrders.traces.fallback} />
  )
  return column.columns([
    column.display({ id: 'star', header: () => <VisuallyHidden>{t('column.star')}</VisuallyHidden>, cell: ({ row }) => renderStar?.(row.original) }),
    column.accessor('timestamp', {
      id: 'time', header: sorted('time', 'timestamp'), enableHiding: false, cell: ({ row }) => <Time at={row.original.timestamp} />,
    }),
    column.accessor('name', {
      id: 'name', header: sorted('name', 'name'), enableHiding: false,
      cell: ({ row: { original: trace } }) => (
        <Link className={classes.name} to="/project/$projectId/traces/$traceId" params={{ projectId, traceId: trace.id }}>
          {trace.name ?? trace.id}
        </Link>
      ),
    }),
    column.accessor('inputPreview', { id: 'input', header: t('column.input'), meta: { grow: true }, cell: ({ getValue }) => <Preview text={getValue()} /> }),
    column.accessor('outputPreview', { id: 'output', header: t('column.output'), meta: { grow: true }, cell: ({ getValue }) => <Preview text={getValue()} /> }),
    column.accessor('userId', { id: 'user', header: sorted('user', 'userId'), cell: ({ getValue }) => <UserLink projectId={projectId} userId={getValue()} /> }),
    column.accessor('level', { id: 'level', header: sorted('level', 'level'), cell: ({ row }) => <LevelBadge level={row.original.level} /> }),
    column.accessor('latencyMs', {
      id: 'latency', header: sorted('latency', 'latency'), meta: { align: 'end' }, cell: ({ getValue }) => <LatencyCell milliseconds={getValue()} />,
    }),
    column.accessor('totalTokens', {
      id: 'tokens', header: sorted('tokens', 'totalTokens'), meta: { align: 'end' }, cell: ({ row }) => <TokensCell trace={row.original} />,
    }),
    column.accessor('totalCost', {
      id: 'cost', header: sorted('cost', 'totalCost'), meta: { align: 'end' },
      cell: ({ row }) => <Cost value={row.original.totalCost} unpriced={row.original.unpricedCount} />,
    }),
    column.accessor('scores', { id: 'scores', header: t('column.scores'), cell: ({ getValue }) => <Scores scores={getValue()} /> }),
    column.accessor('sessionId', { id: 'session', header: sorted('session', 'sessionId'), cell: ({ getValue }) => <SessionLink projectId={projectId} sessionId={getValue()} /> }),
    column.accessor('environment', { id: 'environment', header: sorted('environment', 'environment'), cell: ({ getValue }) => getValue() ?? <Nothing /> }),
    column.accessor('tags', { id: 'tags', header: t('column.tags'), cell: ({ row }) => (renderTags ? renderTags(row.original) : <Tags tags={row.original.tags} />) }),
    column.accessor('models', { id: 'models', header: t('column.models'), cell: ({ getValue }) => <Plain text={getValue()?.join(', ') ?? null} /> }),
    column.accessor('observationCount', { id: 'observations', header: sorted('observations', 'observationCount'), meta: { align: 'end' }, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('errorCount', { id: 'errors', header: sorted('errors', 'errorCount'), meta: { align: 'end' }, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('release', { id: 'release', header: sorted('release', 'release'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('version', { id: 'version', header: sorted('version', 'version'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('id', { id: 'id', header: t('column.id'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
  ])
}
