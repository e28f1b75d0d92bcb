import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clsx } from '@/lib/clsx'
import { DrillLink } from './drill-link'
import type { Cell, Column, TableModel } from './model'
import { sortedRows, type Order } from './sorted-rows'
import { useCells } from './use-cells'
import classes from './chart.module.css'

type Props = { projectId: string; table: TableModel; label: string }

/** Numbers in rows, each a link to what is behind it; a click on a head sorts them, the largest first. */
export function ValueTable({ projectId, table, label }: Props) {
  const { t } = useTranslation()
  const cells = useCells()
  const [order, setOrder] = useState<Order | null>(null)
  const sort = (column: number) => setOrder({ column, descending: order?.column === column ? !order.descending : isNumber(table.columns[column]!.kind) })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {table.columns.map(({ label, kind }, at) => {
              const sorted = order?.column === at ? order : null
              return (
                <th key={at} scope="col" className={clsx(isNumber(kind) && classes.end)} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}>
                  <UnstyledButton className={classes.sort} title={t('sort.by', { column: label })} onClick={() => sort(at)}>
                    {label}
                    {sorted && (sorted.descending ? <IconArrowDown size={12} stroke={2} /> : <IconArrowUp size={12} stroke={2} />)}
                  </UnstyledButton>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sortedRows(table.rows, order).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => <ValueCell key={column} projectId={projectId} cell={cell} column={table.columns[column]!} text={cells.text} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = { projectId: string; cell: Cell; column: Column; text: (kind: Column['kind'], value: Cell['value']) => string }

function ValueCell({ projectId, cell, column: { kind }, text }: CellProps) {
  const written = cell.shown ?? text(kind, cell.value)
  return (
    <td className={clsx(isNumber(kind) ? classes.end : classes.name, cell.warning && classes.warning)} title={isNumber(kind) ? undefined : written}>
      {cell.drill ? <DrillLink projectId={projectId} drill={cell.drill} className={classes.link}>{written}</DrillLink> : written}
    </td>
  )
}

const isNumber = (kind: Column['kind']) => kind !== 'text' && kind !== 'time'
