import { createColumnHelper } from '@tanstack/react-table'
import { Link } from '@tanstack/react-router'
import type { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { SortHeader } from '@/components/data-table/sort-header'
import type { Features } from '@/components/data-table/features'
import { Time } from '@/components/time'
import { DEFAULT_USER_ORDER, type userSorts } from '@/lib/search/user-list-search'
import type { UserRow } from '@/lib/wire/user'
import { Count } from './count'
import classes from './users.module.css'

const column = createColumnHelper<Features, UserRow>()

export function userColumns(projectId: string, t: ReturnType<typeof useTranslation<'users'>>['t']) {
  const sorted = (name: 'user' | 'traces' | 'tokens' | 'cost' | 'firstSeen' | 'lastSeen', by: (typeof userSorts)[number]) => () => (
    <SortHeader label={t(`column.${name}`)} column={by} fallback={DEFAULT_USER_ORDER} />
  )
  return column.columns([
    column.accessor('userId', {
      id: 'user', header: sorted('user', 'userId'), enableHiding: false,
      cell: ({ getValue }) => (
        <Link className={classes.user} to="/project/$projectId/users/$userId" params={{ projectId, userId: getValue() }}>{getValue()}</Link>
      ),
    }),
    column.accessor('traces', { id: 'traces', header: sorted('traces', 'traces'), meta: { align: 'end' }, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('inputTokens', { id: 'input', header: t('column.inputTokens'), meta: { align: 'end' }, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('outputTokens', { id: 'output', header: t('column.outputTokens'), meta: { align: 'end' }, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('totalTokens', { id: 'tokens', header: sorted('tokens', 'totalTokens'), meta: { align: 'end' }, cell: ({ getValue }) => <Count value={getValue()} /> }),
    column.accessor('totalCost', {
      id: 'cost', header: sorted('cost', 'totalCost'), meta: { align: 'end' },
      cell: ({ row: { original: user } }) => <Cost value={user.totalCost} unpriced={user.totalTokens > 0 && user.totalCost === null ? 1 : 0} />,
    }),
    column.accessor('firstSeen', { id: 'first', header: sorted('firstSeen', 'firstSeen'), cell: ({ getValue }) => <Time at={getValue()} /> }),
    column.accessor('lastSeen', { id: 'last', header: sorted('lastSeen', 'lastSeen'), cell: ({ getValue }) => <Time at={getValue()} /> }),
  ])
}
