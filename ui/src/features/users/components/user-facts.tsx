import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { Time } from '@/components/time'
import { useFormat } from '@/lib/format/use-format'
import type { TimeRange } from '@/lib/search/time-range'
import { usersQuery } from '../api/list-users'
import classes from './users.module.css'

/** The search is by part of an id, so the person herself is picked out of what it finds. */
const ENOUGH = 100

export function UserFacts({ projectId, userId, time }: { projectId: string; userId: string; time: TimeRange }) {
  const { t } = useTranslation('users')
  const format = useFormat()
  const query = useQuery(usersQuery(projectId, { ...time, search: userId, limit: ENOUGH }))
  const user = query.data?.data.find((row) => row.userId === userId)
  if (!user) return <dl className={classes.facts} />
  return (
    <dl className={classes.facts} data-testid="user-facts">
      <div><dt>{t('column.traces')}</dt><dd>{format.count(user.traces)}</dd></div>
      <div><dt>{t('column.tokens')}</dt><dd>{format.count(user.totalTokens)}</dd></div>
      <div>
        <dt>{t('column.cost')}</dt>
        <dd><Cost value={user.totalCost} unpriced={user.totalTokens > 0 && user.totalCost === null ? 1 : 0} /></dd>
      </div>
      <div><dt>{t('column.lastSeen')}</dt><dd><Time at={user.lastSeen} /></dd></div>
    </dl>
  )
}
