import { ActionIcon, Button, Popover, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { filterColumns, type TableName } from '@/lib/explore/tables'
import type { SingleFilter } from '@/lib/wire/metrics'
import { AddFilter } from './add-filter'
import { ConditionEditor } from './condition-editor'
import classes from './chips.module.css'

type Props = { table: TableName; conditions: SingleFilter[]; onConditions: (conditions: SingleFilter[]) => void }

/** The conditions in words. Each can be changed where it stands. */
export function FilterChips({ table, conditions, onConditions }: Props) {
  const { t } = useTranslation('explore')
  const replace = (place: number, next: SingleFilter) => onConditions(conditions.map((one, index) => (index === place ? next : one)))
  return (
    <div className={classes.chips} role="group" aria-label={t('conditions')} data-testid="filter-chips">
      {conditions.map((one, place) => (
        <Chip
          key={`${one.column}-${one.operator}-${one.key ?? ''}-${String(place)}`} table={table} condition={one}
          onChange={(next) => replace(place, next)} onRemove={() => onConditions(conditions.filter((_, index) => index !== place))}
        />
      ))}
      <AddFilter table={table} onAdd={(one) => onConditions([...conditions, one])} />
      {conditions.length > 1 && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onConditions([])}>{t('clearAll')}</Button>}
    </div>
  )
}

type ChipProps = { table: TableName; condition: SingleFilter; onChange: (next: SingleFilter) => void; onRemove: () => void }

function Chip({ table, condition, onChange, onRemove }: ChipProps) {
  const { t } = useTranslation('explore')
  const [opened, setOpened] = useState(false)
  const column = filterColumns(table).find(({ name }) => name === condition.column)
  // A link may name a column that this page does not offer; the server knows more of them.
  const name = column ? t(`column.${column.name}`) : condition.column
  const value = condition.type === 'null' ? '' : Array.isArray(condition.value) ? condition.value.join(', ') : typeof condition.value === 'boolean' ? t(condition.value ? 'yes' : 'no') : String(condition.value)
  const operator = t(`operator.${condition.operator as 'any of'}`)
  const words = [condition.key === undefined ? name : `${name} · ${condition.key}`, operator, value].filter(Boolean).join(' ')
  return (
    <span className={classes.chip} data-testid="filter-chip">
      <Popover opened={opened} onChange={setOpened} position="bottom-start" width={280}>
        <Popover.Target>
          <UnstyledButton className={classes.words} aria-label={t('change', { condition: words })} title={words} disabled={!column} onClick={() => setOpened(!opened)}>
            <b>{condition.key === undefined ? name : `${name} · ${condition.key}`}</b> {operator} <em>{value}</em>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('change', { condition: words })}>
          {column && <ConditionEditor column={column} condition={condition} onApply={(next) => { onChange(next); setOpened(false) }} />}
        </Popover.Dropdown>
      </Popover>
      <ActionIcon size={24} variant="subtle" color="gray" aria-label={t('remove', { condition: words })} onClick={onRemove}><IconX size={12} /></ActionIcon>
    </span>
  )
}
