import { ActionIcon, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataTableModel } from './use-data-table'

/** Shows and hides columns; the headers are the names. */
export function ColumnMenu<T extends object>({ table, names }: { table: DataTableModel<T>; names: Record<string, ReactNode> }) {
  const { t } = useTranslation()
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <ActionIcon variant="default" size={30} visibleFrom="sm" aria-label={t('columns')} title={t('columns')}>
          <IconColumns3 size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={t('columns')}>
        <Stack gap={8}>
          {table.getAllLeafColumns().filter((column) => column.getCanHide()).map((column) => (
            <Checkbox
              key={column.id} size="xs" label={names[column.id]} checked={column.getIsVisible()}
              onChange={(event) => column.toggleVisibility(event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
