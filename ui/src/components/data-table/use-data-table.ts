import { useTable, type ColumnDef, type ReactTable } from '@tanstack/react-table'
import { features, type Features } from './features'
import { useLayout, type TableLayout } from './use-layout'

const EMPTY: never[] = []

export type DataTableModel<T extends object> = ReactTable<Features, T> & { layout: TableLayout }

/** `name` is under which the browser remembers how a person has arranged the table. */
export function useDataTable<T extends object>(
  name: string, columns: ColumnDef<Features, T, any>[], data: T[] | undefined, hidden: Record<string, boolean> = {}, // oxlint-disable-line typescript/no-explicit-any -- the value type differs per column
): DataTableModel<T> {
  const layout = useLayout(name, hidden)
  const table = useTable({
    features,
    columns,
    data: data ?? EMPTY,
    state: { columnVisibility: layout.hidden, columnOrder: layout.order },
    onColumnVisibilityChange: (next) => layout.set({ hidden: typeof next === 'function' ? next(layout.hidden) : next }),
    onColumnOrderChange: (next) => layout.set({ order: typeof next === 'function' ? next(layout.order) : next }),
  })
  return Object.assign(table, { layout })
}
