import { Checkbox, Skeleton, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FacetValue } from '@/lib/api/facets'
import { useFormat } from '@/lib/format/use-format'
import classes from './facets.module.css'

/** More values than this are searched rather than read. */
const SHORT = 8

type Props = { label: string; values: FacetValue[] | undefined; chosen: string[]; single: boolean; onChoose: (values: string[]) => void }

export function FacetValues({ label, values, chosen, single, onChoose }: Props) {
  const { t } = useTranslation('explore')
  const format = useFormat()
  const [find, setFind] = useState('')
  const [all, setAll] = useState(false)
  if (values === undefined) return <Skeleton height={20} my={6} />
  // What is chosen stays in sight, even when nothing has it at the moment.
  const known = [...values, ...chosen.filter((value) => !values.some((one) => one.value === value)).map((value) => ({ value, count: 0 }))]
  const needle = find.toLowerCase()
  const found = known.filter(({ value }) => value.toLowerCase().includes(needle))
  const shown = all || find !== '' ? found : found.filter(({ value }, place) => place < SHORT || chosen.includes(value))
  const toggle = (value: string) => onChoose(single
    ? (chosen.includes(value) ? [] : [value])
    : (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]))
  const nameOf = (value: string) => (value === '' ? t('emptyValue') : single ? t(value === 'true' ? 'yes' : 'no') : value)
  return (
    <>
      {known.length > SHORT && (
        <TextInput
          size="xs" mb={4} aria-label={t('findIn', { column: label })} placeholder={t('find')} value={find}
          leftSection={<IconSearch size={13} stroke={1.7} />} onChange={(event) => setFind(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p className={classes.none}>{t('noValues')}</p>}
      <ul className={classes.values}>
        {shown.map(({ value, count }) => (
          <li key={value} className={classes.value}>
            <Checkbox
              size="xs" className={classes.box} checked={chosen.includes(value)} onChange={() => toggle(value)}
              label={<span className={classes.name} title={value}>{nameOf(value)}</span>}
            />
            {!single && (
              <UnstyledButton className={classes.only} aria-label={t('onlyValue', { value: nameOf(value) })} onClick={() => onChoose([value])}>
                {t('only')}
              </UnstyledButton>
            )}
            <span className={classes.count} data-count={count}>{format.count(count)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.ways}>
        {found.length > shown.length && <UnstyledButton onClick={() => setAll(true)}>{t('showMore', { count: found.length - shown.length })}</UnstyledButton>}
        {chosen.length > 0 && <UnstyledButton onClick={() => onChoose([])}>{t('noneChosen')}</UnstyledButton>}
      </div>
    </>
  )
}
