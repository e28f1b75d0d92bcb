import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { useFormat } from '@/lib/format/use-format'
import type { SessionRow } from '@/lib/wire/session'
import classes from './sessions.module.css'

export function SessionFacts({ projectId, session }: { projectId: string; session: SessionRow }) {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  return (
    <dl className={classes.facts} data-testid="session-facts">
      <div><dt>{t('column.traces')}</dt><dd>{format.count(session.traces)}</dd></div>
      <div><dt>{t('column.duration')}</dt><dd>{format.duration(session.durationMs)}</dd></div>
      <div><dt>{t('column.tokens')}</dt><dd>{format.count(session.totalTokens)}</dd></div>
      <div><dt>{t('column.cost')}</dt><dd><Cost value={session.totalCost} unpriced={session.unpricedCount} /></dd></div>
      <div><dt>{t('column.errors')}</dt><dd>{format.count(session.errorCount)}</dd></div>
      <div><dt>{t('column.created')}</dt><dd><Time at={session.createdAt} /></dd></div>
      <div>
        <dt>{t('column.users')}</dt>
        <dd>
          {session.userIds.length === 0 ? '–' : session.userIds.map((userId) => (
            <Link key={userId} className={classes.user} to="/project/$projectId/users/$userId" params={{ projectId, userId }}>{userId}</Link>
          ))}
        </dd>
      </div>
      <div><dt>{t('column.tags')}</dt><dd><Tags tags={session.tags} /></dd></div>
    </dl>
  )
}
