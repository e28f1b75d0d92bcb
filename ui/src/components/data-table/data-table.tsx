import { clsx } from '@/lib/clsx'
import type { ColumnMeta } from './features'
import type { DataTableModel } from './use-data-table'
import classes from './data-table.module.css'

type Props<T extends object> = {
  table: DataTableModel<T>
  label: string
  rowKey: (row: T) => string
  /** A click anywhere in the row; the keyboard uses the link in one of its cells. */
  onRowClick?: (row: T) => void
  testId: string
}

export function DataTable<T extends object>({ table, label, rowKey, onRowClick, testId }: Props<T>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table} data-testid={testId} aria-label={label}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col" className={cellClass(header.column.columnDef.meta)}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={rowKey(row.original)}
              className={clsx(onRowClick && classes.clickable)}
              onClick={(event) => {
                // A link in the row has its own way, and marking text is not a click.
                if ((event.target as Element).closest('a,button') || window.getSelection()?.toString()) return
                onRowClick?.(row.original)
              }}
            >
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id} className={cellClass(cell.column.columnDef.meta)}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellClass(meta: ColumnMeta | undefined): string | undefined {
  return clsx(meta?.align === 'end' && classes.end, meta?.grow && classes.grow)
}
