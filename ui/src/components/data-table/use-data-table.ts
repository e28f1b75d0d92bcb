import { useTable, type ColumnDef, type ReactTable } from '@tanstack/react-table'
import { useLocalStorage } from '@mantine/hooks'
import { features, type Features } from './features'

const EMPTY: never[] = []

export type DataTableModel<T extends object> = ReactTable<Features, T>

/** `name` is under which the browser remembers the columns a person has hidden. */
export function useDataTable<T extends object>(
  name: string, columns: ColumnDef<Features, T, any>[], data: T[] | undefined, hidden: Record<string, boolean> = {}, // oxlint-disable-line typescript/no-explicit-any -- the value type differs per column
): DataTableModel<T> {
  const [columnVisibility, setColumnVisibility] = useLocalStorage({ key: `plumbline.columns.${name}`, defaultValue: hidden })
  return useTable({
    features,
    columns,
    data: data ?? EMPTY,
    state: { columnVisibility },
    onColumnVisibilityChange: (next) => setColumnVisibility(typeof next === 'function' ? next(columnVisibility) : next),
  })
}
