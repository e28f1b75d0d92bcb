import { ActionIcon, Button, Checkbox, Popover, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataTableModel } from './use-data-table'
import { rowHeights, type RowHeight } from './use-layout'
import classes from './column-menu.module.css'

/** Which columns, in which order, and how high the rows are; the headers are the names. */
export function ColumnMenu<T extends object>({ table, names }: { table: DataTableModel<T>; names: Record<string, ReactNode> }) {
  const { t } = useTranslation()
  const [dragged, setDragged] = useState<string | null>(null)
  const columns = table.getAllLeafColumns()
  const ids = columns.map(({ id }) => id)
  const place = (id: string, at: number) => {
    const others = ids.filter((one) => one !== id)
    table.setColumnOrder([...others.slice(0, at), id, ...others.slice(at)])
  }
  return (
    <Popover position="bottom-end" width={270}>
      <Popover.Target>
        <ActionIcon variant="default" size={30} visibleFrom="sm" aria-label={t('columns')} title={t('columns')}>
          <IconColumns3 size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={t('columns')}>
        <Stack gap={8}>
          <ul className={classes.list}>
            {columns.map((column, at) => (
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is for a pointer; the keyboard has the buttons in it
              <li
                key={column.id} className={classes.item} draggable data-dragged={dragged === column.id || undefined}
                onDragStart={() => setDragged(column.id)} onDragEnd={() => setDragged(null)}
                onDragOver={(event) => { if (dragged !== null) event.preventDefault() }}
                onDrop={() => { if (dragged !== null) place(dragged, at) }}
              >
                <Checkbox
                  size="xs" label={names[column.id]} checked={column.getIsVisible()} disabled={!column.getCanHide()}
                  onChange={(event) => column.toggleVisibility(event.currentTarget.checked)}
                />
                <span className={classes.moves}>
                  <ActionIcon size={20} variant="subtle" color="gray" aria-label={t('moveUp', { column: names[column.id] })} disabled={at === 0} onClick={() => place(column.id, at - 1)}><IconChevronUp size={13} /></ActionIcon>
                  <ActionIcon size={20} variant="subtle" color="gray" aria-label={t('moveDown', { column: names[column.id] })} disabled={at === ids.length - 1} onClick={() => place(column.id, at + 1)}><IconChevronDown size={13} /></ActionIcon>
                </span>
              </li>
            ))}
          </ul>
          <Text size="xs" c="dimmed">{t('rowHeight.label')}</Text>
          <SegmentedControl
            size="xs" fullWidth aria-label={t('rowHeight.label')} value={table.layout.rows} onChange={(rows) => table.layout.set({ rows: rows as RowHeight })}
            data={rowHeights.map((value) => ({ value, label: t(`rowHeight.${value}`) }))}
          />
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => table.layout.set({ hidden: undefined, order: undefined, widths: undefined, rows: undefined })}>{t('resetColumns')}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
