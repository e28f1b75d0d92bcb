import { Text } from '@mantine/core'
import { createColumnHelper } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import type { useTranslation } from 'react-i18next'
import type { Features } from '@/components/data-table/features'
import { SortHeader } from '@/components/data-table/sort-header'
import { Time } from '@/components/time'
import { tableOrders } from '@/lib/explore/tables'
import type { ScoreRow } from '@/lib/wire/score'
import { ScoreValue } from './score-value'
import classes from './scores.module.css'

const column = createColumnHelper<Features, ScoreRow>()

export const scoreColumnIds = ['time', 'name', 'value', 'trace', 'source', 'dataType', 'comment', 'user', 'session', 'environment'] as const

export function scoreColumns(projectId: string, t: ReturnType<typeof useTranslation<'scores'>>['t']) {
  const sorted = (id: (typeof scoreColumnIds)[number], by: string) => () => <SortHeader label={t(`column.${id}`)} column={by} fallback={tableOrders.scores.fallback} />
  return column.columns([
    column.accessor('timestamp', { id: 'time', header: sorted('time', 'timestamp'), enableHiding: false, cell: ({ getValue }) => <Time at={getValue()} /> }),
    column.accessor('name', { id: 'name', header: sorted('name', 'name'), enableHiding: false, cell: ({ getValue }) => <b className={classes.name}>{getValue()}</b> }),
    column.accessor('value', { id: 'value', header: sorted('value', 'value'), meta: { align: 'end' }, cell: ({ row }) => <ScoreValue score={row.original} /> }),
    column.accessor('traceId', {
      id: 'trace', header: sorted('trace', 'traceName'),
      cell: ({ row: { original: { traceId, traceName, observationId } } }) => (traceId === null ? <Nothing /> : (
        <Link className={classes.link} to="/project/$projectId/traces/$traceId" params={{ projectId, traceId }} search={{ observation: observationId ?? undefined }}>{traceName ?? traceId}</Link>
      )),
    }),
    column.accessor('source', { id: 'source', header: sorted('source', 'source'), cell: ({ getValue }) => t(`source.${getValue() as 'API'}`) }),
    column.accessor('dataType', { id: 'dataType', header: sorted('dataType', 'dataType'), cell: ({ getValue }) => t(`type.${getValue() as 'NUMERIC'}`) }),
    column.accessor('comment', { id: 'comment', header: t('column.comment'), meta: { grow: true }, cell: ({ getValue }) => (getValue() ? <span title={getValue()!}>{getValue()}</span> : <Nothing />) }),
    column.accessor('userId', {
      id: 'user', header: sorted('user', 'userId'),
      cell: ({ getValue }) => {
        const userId = getValue()
        return userId === null ? <Nothing /> : <Link className={classes.link} to="/project/$projectId/users/$userId" params={{ projectId, userId }}>{userId}</Link>
      },
    }),
    column.accessor('sessionId', {
      id: 'session', header: t('column.session'),
      cell: ({ getValue }) => {
        const sessionId = getValue()
        return sessionId === null ? <Nothing /> : <Link className={classes.link} to="/project/$projectId/sessions/$sessionId" params={{ projectId, sessionId }}>{sessionId}</Link>
      },
    }),
    column.accessor('environment', { id: 'environment', header: sorted('environment', 'environment'), cell: ({ getValue }) => getValue() }),
  ])
}

function Nothing() {
  return <Text span inherit c="dimmed">–</Text>
}
