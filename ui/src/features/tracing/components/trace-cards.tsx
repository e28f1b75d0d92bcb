import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { LevelBadge } from '@/components/level-badge'
import { Time } from '@/components/time'
import type { TraceRow } from '@/lib/wire/trace'
import { LatencyCell } from './measure-cells'
import classes from './traces.module.css'

/** The list for a phone: a twelve-column table has no room there. */
export function TraceCards({ projectId, traces }: { projectId: string; traces: TraceRow[] }) {
  const { t } = useTranslation('tracing')
  return (
    <ul className={classes.cards} aria-label={t('title')} data-testid="traces-cards">
      {traces.map((trace) => (
        <li key={trace.id}>
          <Link className={classes.card} to="/project/$projectId/traces/$traceId" params={{ projectId, traceId: trace.id }}>
            <div className={classes.cardHead}>
              <span>{trace.name ?? trace.id}</span>
              {trace.level !== null && trace.level !== 'DEFAULT' && <LevelBadge level={trace.level} />}
            </div>
            <div className={classes.cardFacts}>
              <Time at={trace.timestamp} />
              {trace.userId !== null && <span>{trace.userId}</span>}
              <LatencyCell milliseconds={trace.latencyMs} />
              <Cost value={trace.totalCost} unpriced={trace.unpricedCount} />
            </div>
          </Link>
        </li>
      ))}
    </ul>
  )
}
