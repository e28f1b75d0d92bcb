import type { Span } from './timeline'
import classes from './timeline.module.css'

/** The lines of the axis behind all rows, so that a bar far down can still be read. */
export function GridLines({ ticks, span }: { ticks: number[]; span: Span }) {
  return (
    <div className={classes.grid} aria-hidden>
      <span className={classes.axisLabel} />
      <span className={classes.axisLane}>
        {ticks.map((tick) => <span key={tick} className={classes.gridLine} style={{ left: `${(tick / (span.end - span.start)) * 100}%` }} />)}
      </span>
    </div>
  )
}
