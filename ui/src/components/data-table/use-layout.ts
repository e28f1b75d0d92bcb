import { useLocalStorage } from '@mantine/hooks'

export const rowHeights = ['low', 'usual', 'high'] as const
export type RowHeight = (typeof rowHeights)[number]

/** How a person likes a table: which columns in which order, how wide, and how high its rows are. */
export type Layout = { hidden: Record<string, boolean>; order: string[]; widths: Record<string, number>; rows: RowHeight }

export type TableLayout = Layout & {
  set: (part: { [K in keyof Layout]?: Layout[K] | undefined }) => void
  setWidth: (column: string, width: number | undefined) => void
}

/** Remembered by the browser under the name of the table. */
export function useLayout(name: string, hidden: Record<string, boolean>): TableLayout {
  const [kept, setKept] = useLocalStorage<Partial<Layout>>({ key: `plumbline.table.${name}`, defaultValue: {}, getInitialValueInEffect: false })
  const layout: Layout = { hidden: kept.hidden ?? hidden, order: kept.order ?? [], widths: kept.widths ?? {}, rows: kept.rows ?? 'usual' }
  const set = (part: { [K in keyof Layout]?: Layout[K] | undefined }) => setKept((before) => ({ ...before, ...part }))
  return {
    ...layout,
    set,
    setWidth: (column, width) => {
      const { [column]: _, ...others } = layout.widths
      set({ widths: width === undefined ? others : { ...others, [column]: width } })
    },
  }
}
