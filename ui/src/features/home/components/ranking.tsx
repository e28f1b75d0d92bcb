import { DrillLink } from '@/components/chart/drill-link'
import type { TableModel } from '@/components/chart/model'
import { useCells } from '@/components/chart/use-cells'
import classes from './ranking.module.css'

type Props = { projectId: string; table: TableModel; label: string; rows: number }

/** Who has most of something: the second column of the table as bars, the third as a remark. */
export function Ranking({ projectId, table, label, rows }: Props) {
  const cells = useCells()
  const most = Math.max(...table.rows.map((row) => Number(row[1]!.value ?? 0)))
  return (
    <ol className={classes.ranking} aria-label={label}>
      {table.rows.slice(0, rows).map(([name, size, remark], at) => (
        <li key={at} className={classes.row}>
          <svg className={classes.bar} aria-hidden><rect width={`${most > 0 ? (Number(size!.value ?? 0) / most) * 100 : 0}%`} height="100%" rx="4" /></svg>
          <DrillLink projectId={projectId} drill={name!.drill} className={classes.name}>{name!.shown ?? name!.value}</DrillLink>
          {remark && <span className={classes.remark}>{remark.value === null ? '' : cells.short(table.columns[2]!.kind, Number(remark.value))}</span>}
          <span className={classes.size} data-warning={size!.warning === true}>{size!.shown ?? cells.text(table.columns[1]!.kind, size!.value)}</span>
        </li>
      ))}
    </ol>
  )
}
