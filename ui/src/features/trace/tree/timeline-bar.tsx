import { useFormat } from '@/lib/format/use-format'
import type { ObservationRow } from '@/lib/wire/trace'
import { barOf, type Span } from './timeline'
import classes from './timeline.module.css'

/** The lane keeps room at its end, so the duration always stands after its bar. */
export function TimelineBar({ observation, span }: { observation: ObservationRow; span: Span }) {
  const format = useFormat()
  const { left, width, firstToken } = barOf(observation, span)
  return (
    <span className={classes.lane}>
      <span className={classes.bar} data-type={observation.type} data-level={observation.level} style={{ left: `${left}%`, width: `${width}%` }}>
        {firstToken !== null && <span className={classes.waiting} style={{ width: `${firstToken}%` }} />}
      </span>
      {observation.latencyMs !== null && (
        <span className={classes.duration} style={{ left: `${left + width}%` }}>{format.duration(observation.latencyMs)}</span>
      )}
    </span>
  )
}
