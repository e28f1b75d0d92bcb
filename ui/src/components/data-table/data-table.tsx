import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { clsx } from '@/lib/clsx'
import type { ColumnMeta } from './features'
import { HeaderCell } from './header-cell'
import type { Selection } from './selection'
import type { DataTableModel } from './use-data-table'
import { useRowKeys } from './use-row-keys'
import classes from './data-table.module.css'

export type DataTableProps<T extends object> = {
  table: DataTableModel<T>
  label: string
  rowKey: (row: T) => string
  /** A click anywhere in the row, or Enter on it. */
  onRowClick?: (row: T) => void
  /** The row that is open beside the table. */
  current?: string
  selection?: Selection
  testId: string
}

export function DataTable<T extends object>({ table, label, rowKey, onRowClick, current, selection, testId }: DataTableProps<T>) {
  const { t } = useTranslation()
  const rows = table.getRowModel().rows
  const keys = useRowKeys(rows.map((row) => row.original), rowKey, onRowClick, selection)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table} data-testid={testId} aria-label={label} data-rows={table.layout.rows}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {selection && (
                <th scope="col" className={classes.select}>
                  <Checkbox
                    size="xs" aria-label={t('selectAll')} checked={rows.length > 0 && selection.keys.size === rows.length}
                    indeterminate={selection.keys.size > 0 && selection.keys.size < rows.length} onChange={selection.toggleAll}
                  />
                </th>
              )}
              {group.headers.map((header) => (
                <HeaderCell key={header.id} id={header.column.id} layout={table.layout} className={cellClass(header.column.columnDef.meta)}>
                  <table.FlexRender header={header} />
                </HeaderCell>
              ))}
            </tr>
          ))}
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows take the focus, and their keys end here */}
        <tbody onKeyDown={keys.onKeyDown}>
          {rows.map((row, place) => {
            const key = rowKey(row.original)
            const selected = selection?.keys.has(key)
            return (
              <tr
                key={key} className={clsx(onRowClick && classes.clickable)} data-row={key} tabIndex={keys.tabIndex(place)} aria-selected={selection ? selected : undefined}
                data-current={key === current || undefined} data-selected={selected || undefined} onFocus={() => keys.onFocus(place)}
                onClick={(event) => {
                  // A link in the row has its own way, and marking text is not a click.
                  if ((event.target as Element).closest('a,button,label,input') || window.getSelection()?.toString()) return
                  onRowClick?.(row.original)
                }}
              >
                {selection && (
                  <td className={classes.select}>
                    <Checkbox size="xs" tabIndex={-1} aria-label={t('selectRow')} checked={selected} onChange={() => selection.toggle(key)} />
                  </td>
                )}
                {row.getVisibleCells().map((cell) => {
                  const width = table.layout.widths[cell.column.id]
                  return (
                    <td key={cell.id} className={cellClass(cell.column.columnDef.meta)} style={width ? { maxWidth: width } : undefined}>
                      <table.FlexRender cell={cell} />
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function cellClass(meta: ColumnMeta | undefined): string | undefined {
  return clsx(meta?.align === 'end' && classes.end, meta?.grow && classes.grow)
}
