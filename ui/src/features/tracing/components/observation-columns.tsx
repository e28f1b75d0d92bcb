import { createColumnHelper } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import { Cost } from '@/components/cost'
import { SortHeader } from '@/components/data-table/sort-header'
import type { Features } from '@/components/data-table/features'
import { LevelBadge } from '@/components/level-badge'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { tableOrders } from '@/lib/explore/tables'
import type { ObservationTableRow } from '@/lib/wire/observation'
import { Count, Plain, Preview, Scores, SessionLink, UserLink } from './cells'
import { LatencyCell } from './measure-cells'
import type { TracingTranslate } from './trace-columns'
import classes from './traces.module.css'

const column = createColumnHelper<Features, ObservationTableRow>()

export const observationColumnIds = [
  'time', 'type', 'name', 'trace', 'input', 'output', 'level', 'model', 'latency', 'firstToken', 'tokens', 'cost', 'scores', 'environment',
  'user', 'session', 'tags', 'status', 'prompt', 'inputTokens', 'outputTokens', 'version', 'release', 'id',
] as const

export const hiddenObservationColumns = {
  scores: false, user: false, session: false, tags: false, status: false, prompt: false, inputTokens: false, outputTokens: false, version: false, release: false, id: false,
}

export function observationColumns(projectId: string, t: TracingTranslate) {
  const sorted = (id: (typeof observationColumnIds)[number], by: string) => () => (
    <SortHeader label={t(`column.${id}`)} column={by} fallback={tableOrders.observations.fallback} />
  )
  const end = { align: 'end' } as const
  return column.columns([
    column.accessor('startTime', { id: 'time', header: sorted('time', 'startTime'), enableHiding: false, cell: ({ getValue }) => <Time at={getValue()} /> }),
    column.accessor('type', { id: 'type', header: sorted('type', 'type'), cell: ({ getValue }) => <span className={classes.type}>{getValue()}</span> }),
    column.accessor('name', {
      id: 'name', header: sorted('name', 'name'), enableHiding: false,
      cell: ({ row: { original: { id, name, traceId } } }) => (
        <Link className={classes.name} to="/project/$projectId/traces/$traceId" params={{ projectId, traceId }} search={{ observation: id }}>{name ?? id}</Link>
      ),
    }),
    column.accessor('traceName', { id: 'trace', header: t('column.trace'), cell: ({ row }) => <Plain text={row.original.traceName ?? row.original.traceId} /> }),
    column.accessor('inputPreview', { id: 'input', header: t('column.input'), meta: { grow: true }, cell: ({ getValue }) => <Preview text={getValue()} /> }),
    column.accessor('outputPreview', { id: 'output', header: t('column.output'), meta: { grow: true }, cell: ({ getValue }) => <Preview text={getValue()} /> }),
    column.accessor('level', { id: 'level', header: sorted('level', 'level'), cell: ({ getValue }) => <LevelBadge level={getValue()} /> }),
    column.accessor('model', { id: 'model', header: sorted('model', 'model'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('latencyMs', { id: 'latency', header: sorted('latency', 'latency'), meta: end, cell: ({ getValue }) => <LatencyCell milliseconds={getValue()} /> }),
    column.accessor('timeToFirstTokenMs', { id: 'firstToken', header: sorted('firstToken', 'timeToFirstToken'), meta: end, cell: ({ getValue }) => <LatencyCell milliseconds={getValue()} /> }),
    column.accessor('totalTokens', { id: 'tokens', header: sorted('tokens', 'totalTokens'), meta: end, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('totalCost', { id: 'cost', header: sorted('cost', 'totalCost'), meta: end, cell: ({ row }) => <Cost value={row.original.totalCost} unpriced={row.original.unpriced ? 1 : 0} /> }),
    column.accessor('scores', { id: 'scores', header: t('column.scores'), cell: ({ getValue }) => <Scores scores={getValue()} /> }),
    column.accessor('environment', { id: 'environment', header: sorted('environment', 'environment'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('userId', { id: 'user', header: t('column.user'), cell: ({ getValue }) => <UserLink projectId={projectId} userId={getValue()} /> }),
    column.accessor('sessionId', { id: 'session', header: t('column.session'), cell: ({ getValue }) => <SessionLink projectId={projectId} sessionId={getValue()} /> }),
    column.accessor('tags', { id: 'tags', header: t('column.tags'), cell: ({ getValue }) => <Tags tags={getValue()} /> }),
    column.accessor('statusMessage', { id: 'status', header: t('column.status'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('promptName', { id: 'prompt', header: t('column.prompt'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('inputTokens', { id: 'inputTokens', header: sorted('inputTokens', 'inputTokens'), meta: end, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('outputTokens', { id: 'outputTokens', header: sorted('outputTokens', 'outputTokens'), meta: end, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('version', { id: 'version', header: sorted('version', 'version'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('release', { id: 'release', header: t('column.release'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
    column.accessor('id', { id: 'id', header: t('column.id'), cell: ({ getValue }) => <Plain text={getValue()} /> }),
  ])
}
