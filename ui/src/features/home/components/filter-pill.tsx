import { Button, CloseButton, Combobox, useCombobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import { choicesFor, columnOf, type FilterName } from '../api/choices'
import { useMetrics } from '../api/run-query'
import { numberOf, textOf } from '../model/rows'
import type { Scope } from '../range/scope'
import { FilterOptions, type Option } from './filter-options'
import classes from './filters.module.css'

type Props = { scope: Scope; filter: FilterName; values: string[]; several?: boolean; onChange: (values: string[]) => void }

/** A filter that is small until it is used. Its values are asked for when it opens. */
export function FilterPill({ scope, filter, values, several = false, onChange }: Props) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const box = useCombobox({ onDropdownClose: () => setTyped('') })
  const choices = useMetrics(scope, `choices-${filter}`, choicesFor(scope, filter), box.dropdownOpened)
  const label = t(`filter.${filter}`)
  const options = choices.data?.data.flatMap((row): Option[] => {
    const value = textOf(row, columnOf[filter])
    return value === null ? [] : [{ value, remark: format.compactCount(numberOf(row, 'count_count') ?? 0) }]
  })
  const pick = (value: string) => {
    const taken = values.includes(value)
    onChange(several ? (taken ? values.filter((other) => other !== value) : [...values, value]) : taken ? [] : [value])
    if (!several) box.closeDropdown()
  }
  return (
    <span className={classes.pill} data-active={values.length > 0}>
      <Combobox store={box} onOptionSubmit={pick} position="bottom-start" width={260} shadow="md">
        <Combobox.Target targetType="button">
          <Button
            variant="default" size="xs" className={classes.button} aria-label={values.length > 0 ? `${label}: ${values.join(', ')}` : label}
            leftSection={values.length === 0 && <IconPlus size={13} stroke={1.8} />} onClick={() => box.toggleDropdown()}
          >
            <span className={classes.label}>{label}</span>
            {values.length > 0 && <span className={classes.values}>{values.join(', ')}</span>}
          </Button>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search value={typed} placeholder={t('filter.search')} aria-label={t('filter.searchIn', { filter: label })} onChange={(event) => setTyped(event.currentTarget.value)} />
          <FilterOptions options={options} error={choices.error} typed={typed} chosen={values} />
        </Combobox.Dropdown>
      </Combobox>
      {values.length > 0 && <CloseButton size="xs" aria-label={t('filter.clear', { filter: label })} onClick={() => onChange([])} />}
    </span>
  )
}
