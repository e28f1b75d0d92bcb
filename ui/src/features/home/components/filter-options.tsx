import { Combobox, Loader } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './filters.module.css'

export type Option = { value: string; remark: string }

type Props = { options: Option[] | undefined; error: Error | null; typed: string; chosen: string[] }

/** The values that contain what was typed, and what was typed itself: not every value is among the most frequent. */
export function FilterOptions({ options, error, typed, chosen }: Props) {
  const { t } = useTranslation('home')
  const text = typed.trim()
  const known = [...chosen.filter((value) => options?.every((option) => option.value !== value)).map((value) => ({ value, remark: '' })), ...options ?? []]
  const matching = known.filter(({ value }) => value.toLowerCase().includes(text.toLowerCase()))
  const offered = text !== '' && known.every(({ value }) => value !== text)
  return (
    <Combobox.Options className={classes.options}>
      {options === undefined && error === null && <Combobox.Empty><Loader size="xs" aria-label={t('filter.loading')} /></Combobox.Empty>}
      {error !== null && <Combobox.Empty>{t('filter.failed')}</Combobox.Empty>}
      {matching.map(({ value, remark }) => (
        <Combobox.Option key={value} value={value} active={chosen.includes(value)} className={classes.option}>
          <span className={classes.tick}>{chosen.includes(value) && <IconCheck size={13} stroke={2} />}</span>
          <span className={classes.optionText} title={value}>{value}</span>
          <span className={classes.remark}>{remark}</span>
        </Combobox.Option>
      ))}
      {offered && <Combobox.Option value={text} className={classes.option}>{t('filter.use', { value: text })}</Combobox.Option>}
      {options !== undefined && matching.length === 0 && !offered && <Combobox.Empty>{t('filter.none')}</Combobox.Empty>}
    </Combobox.Options>
  )
}
