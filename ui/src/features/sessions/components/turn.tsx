import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { LevelBadge } from '@/components/level-badge'
import { Payload, type PayloadForm } from '@/components/payload/payload'
import { Time } from '@/components/time'
import { useFormat } from '@/lib/format/use-format'
import type { SessionTrace } from '@/lib/wire/session'
import classes from './sessions.module.css'

type Props = { projectId: string; trace: SessionTrace; number: number; form: PayloadForm }

export function Turn({ projectId, trace, number, form }: Props) {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  return (
    <li className={classes.turn} data-testid="turn" data-trace={trace.id}>
      <div className={classes.turnHead}>
        <span className={classes.number}>{number}</span>
        <Link className={classes.id} to="/project/$projectId/traces/$traceId" params={{ projectId, traceId: trace.id }}>{trace.name ?? trace.id}</Link>
        {trace.level !== null && trace.level !== 'DEFAULT' && <LevelBadge level={trace.level} />}
        <span className={classes.turnFacts}>
          {trace.userId !== null && <span>{trace.userId}</span>}
          {trace.latencyMs !== null && <span>{format.duration(trace.latencyMs)}</span>}
          {trace.totalTokens > 0 && <span>{t('tokens', { count: trace.totalTokens, formatted: format.count(trace.totalTokens) })}</span>}
          {(trace.totalCost !== null || trace.unpricedCount > 0) && <Cost value={trace.totalCost} unpriced={trace.unpricedCount} />}
          <Time at={trace.timestamp} />
        </span>
      </div>
      <div className={classes.sides}>
        <section className={classes.side} aria-label={t('input')}>
          <h3 className={classes.sideTitle}>{t('input')}</h3>
          <Payload value={trace.input} form={form} />
        </section>
        <section className={classes.side} aria-label={t('output')}>
          <h3 className={classes.sideTitle}>{t('output')}</h3>
          <Payload value={trace.output} form={form} context={trace.input} />
        </section>
      </div>
    </li>
  )
}
