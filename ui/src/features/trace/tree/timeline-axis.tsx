import { useFormat } from '@/lib/format/use-format'
import type { Span } from './timeline'
import classes from './timeline.module.css'

export function TimelineAxis({ ticks, span }: { ticks: number[]; span: Span }) {
  const format = useFormat()
  return (
    <div className={classes.axis} aria-hidden>
      <span className={classes.axisLabel} />
      <span className={classes.axisLane}>
        {ticks.map((tick) => {
          const left = (tick / (span.end - span.start)) * 100
          return <span key={tick} className={classes.tick} style={{ left: `${left}%` }}>{format.duration(tick)}</span>
        })}
      </span>
    </div>
  )
}
