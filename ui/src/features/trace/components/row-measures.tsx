import { Cost } from '@/components/cost'
import { useFormat } from '@/lib/format/use-format'
import type { ObservationRow } from '@/lib/wire/trace'
import { isUnpriced } from '../unpriced'
import classes from './tree.module.css'

export function RowMeasures({ observation }: { observation: ObservationRow }) {
  const format = useFormat()
  const unpriced = isUnpriced(observation)
  return (
    <span className={classes.measures}>
      {observation.latencyMs !== null && <span>{format.duration(observation.latencyMs)}</span>}
      {(observation.totalCost !== null || unpriced) && <Cost value={observation.totalCost} unpriced={unpriced ? 1 : 0} />}
    </span>
  )
}
