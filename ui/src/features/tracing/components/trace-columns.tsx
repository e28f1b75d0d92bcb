import { Text } from '@mantine/core'
import { createColumnHelper } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import type { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { SortHeader } from '@/components/data-table/sort-header'
import type { Features } from '@/components/data-table/features'
import { LevelBadge } from '@/components/level-badge'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { DEFAULT_TRACE_ORDER, type traceSorts } from '@/lib/search/trace-list-search'
import type { TraceRow } from '@/lib/wire/trace'
import { LatencyCell, TokensCell } from './measure-cells'
import classes from './traces.module.css'

const column = createColumnHelper<Features, TraceRow>()
export type TracingTranslate = ReturnType<typeof useTranslation<'tracing'>>['t']

export const columnIds = [
  'time', 'name', 'input', 'output', 'user', 'level', 'latency', 'tokens', 'cost', 'session', 'environment', 'tags',
] as const

export function traceColumns(projectId: string, t: TracingTranslate) {
  const sorted = (id: (typeof columnIds)[number], by: (typeof traceSorts)[number]) => () => (
    <SortHeader label={t(`column.${id}`)} column={by} fallback={DEFAULT_TRACE_ORDER} />
  )
  return column.columns([
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
    column.accessor('userId', {
      id: 'user', header: sorted('user', 'userId'),
      cell: ({ getValue }) => {
        const userId = getValue()
        return userId === null ? <Nothing /> : (
          <Link className={classes.link} to="/project/$projectId/users/$userId" params={{ projectId, userId }}>{userId}</Link>
        )
      },
    }),
    column.accessor('level', { id: 'level', header: t('column.level'), cell: ({ row }) => <LevelBadge level={row.original.level} /> }),
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
    column.accessor('sessionId', { id: 'session', header: t('column.session'), cell: ({ getValue }) => getValue() ?? <Nothing /> }),
    column.accessor('environment', { id: 'environment', header: t('column.environment'), cell: ({ getValue }) => getValue() ?? <Nothing /> }),
    column.accessor('tags', {
      id: 'tags', header: t('column.tags'),
      cell: ({ getValue }) => <Tags tags={getValue()} />,
    }),
  ])
}

function Preview({ text }: { text: string | null }) {
  return text === null || text === '' ? <Nothing /> : <span className={classes.preview} title={text}>{text}</span>
}

function Nothing() {
  return <Text span inherit c="dimmed">–</Text>
}
