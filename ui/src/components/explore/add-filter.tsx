import { Button, Popover, Select, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { filterColumns, type ColumnName, type TableName } from '@/lib/explore/tables'
import type { SingleFilter } from '@/lib/wire/metrics'
import { ConditionEditor } from './condition-editor'

/** Any column, and the keys of metadata and the names of scores that no sidebar can list. */
export function AddFilter({ table, onAdd }: { table: TableName; onAdd: (condition: SingleFilter) => void }) {
  const { t } = useTranslation('explore')
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const columns = filterColumns(table)
  const column = columns.find((one) => one.name === name)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={280}>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} onClick={() => { setName(null); setOpened(!opened) }}>{t('addFilter')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('addFilter')}>
        <Stack gap="xs">
          <Select
            size="xs" label={t('columnLabel')} searchable data-autofocus value={name} onChange={setName} comboboxProps={{ withinPortal: false }} maxDropdownHeight={260}
            data={columns.map((one) => ({ value: one.name, label: t(`column.${one.name as ColumnName}`) }))} nothingFoundMessage={t('noValues')}
          />
          {column && <ConditionEditor key={column.name} column={column} onApply={(one) => { onAdd(one); setOpened(false) }} />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
