import { Button, Divider, Popover, UnstyledButton } from '@mantine/core'
import { IconCalendar, IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import { DEFAULT_RANGE, isFixed, ranges, type TimeRange } from '@/lib/search/time-range'
import { CustomRange } from './custom-range'
import classes from './time-range-picker.module.css'

type Props = { value: TimeRange; onChange: (value: TimeRange) => void }

export function TimeRangePicker({ value, onChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [opened, setOpened] = useState(false)
  const fixed = isFixed(value)
  const name = value.range ?? DEFAULT_RANGE
  const shown = fixed
    ? `${value.from ? format.shortTime(value.from) : '…'} – ${value.to ? format.shortTime(value.to) : '…'}`
    : t(`time.${name}`)
  const choose = (next: TimeRange) => {
    setOpened(false)
    onChange(next)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={230}>
      <Popover.Target>
        <Button
          variant="default" size="xs" aria-label={`${t('time.label')}: ${shown}`} onClick={() => setOpened(!opened)}
          leftSection={<IconCalendar size={15} stroke={1.6} />} rightSection={<IconChevronDown size={14} stroke={1.6} />}
        >
          {shown}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={t('time.label')}>
        {ranges.map((range) => (
          <UnstyledButton
            key={range} className={classes.choice} aria-pressed={!fixed && range === name}
            onClick={() => choose({ range: range === DEFAULT_RANGE ? undefined : range })}
          >
            {t(`time.${range}`)}
            {!fixed && range === name && <IconCheck size={14} />}
          </UnstyledButton>
        ))}
        <Divider my={4} />
        <CustomRange value={value} onApply={choose} />
      </Popover.Dropdown>
    </Popover>
  )
}
