import { useMemo } from 'react'
import type { ObservationRow } from '@/lib/wire/trace'
import { densityOf, type Span } from './timeline'
import classes from './timeline.module.css'

const COLUMNS = 160
const HEIGHT = 16

/** The whole trace at a glance, above the rows of which only some are in view: how much ran when, and where it failed. */
export function DensityStrip({ observations, span }: { observations: ObservationRow[]; span: Span }) {
  const columns = useMemo(() => densityOf(observations, span, COLUMNS), [observations, span])
  const most = Math.max(1, ...columns.map(({ running }) => running))
  return (
    <div className={classes.strip} aria-hidden>
      <span className={classes.axisLabel} />
      <span className={classes.axisLane}>
        <svg viewBox={`0 0 ${COLUMNS} ${HEIGHT}`} preserveAspectRatio="none" className={classes.density}>
          {columns.map(({ running, failed }, column) => {
            // A little of everything that runs can be seen beside hundreds that run at once.
            const height = running === 0 ? 0 : Math.max(2, Math.sqrt(running / most) * HEIGHT)
            // oxlint-disable-next-line react/no-array-index-key -- columns have no identity but their place
            return <rect key={column} x={column} y={HEIGHT - height} width={1} height={height} className={failed ? classes.failed : classes.running} />
          })}
        </svg>
      </span>
    </div>
  )
}
