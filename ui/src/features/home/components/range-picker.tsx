import { Button, Divider, Popover, Switch, UnstyledButton } from '@mantine/core'
import { IconCalendar, IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import { DEFAULT_HOME_RANGE, homeRanges, type HomeSearch } from '@/lib/search/home-search'
import { periodLabel } from '../range/labels'
import type { Scope } from '../range/scope'
import { FixedRange } from './fixed-range'
import classes from './range-picker.module.css'

type Props = { scope: Scope; search: HomeSearch; onChange: (part: Partial<HomeSearch>) => void }

/** A range that moves with the clock, or fixed ends in the time zone of the page. */
export function RangePicker({ scope, search, onChange }: Props) {
  const { t } = useTranslation('home')
  const { locale } = useFormat()
  const [opened, setOpened] = useState(false)
  const name = scope.moving
  const shown = name === null ? periodLabel(scope.period, scope.zone, locale) : t(`range.${name}`)
  const choose = (part: Partial<HomeSearch>) => {
    setOpened(false)
    onChange(part)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={252}>
      <Popover.Target>
        <Button
          variant="default" size="xs" aria-label={`${t('range.label')}: ${shown}`} onClick={() => setOpened(!opened)}
          leftSection={<IconCalendar size={15} stroke={1.6} />} rightSection={<IconChevronDown size={14} stroke={1.6} />}
        >
          {shown}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={t('range.label')} className={classes.menu}>
        {homeRanges.map((range) => (
          <UnstyledButton
            key={range} className={classes.choice} aria-pressed={range === name}
            onClick={() => choose({ range: range === DEFAULT_HOME_RANGE ? undefined : range, from: undefined, to: undefined, zone: undefined })}
          >
            {t(`range.${range}`)}
            {range === name && <IconCheck size={14} />}
          </UnstyledButton>
        ))}
        <Divider my={4} />
        <FixedRange period={scope.period} zone={scope.zone} onApply={(from, to) => choose({ from, to, range: undefined })} />
        <Divider my={4} />
        <div className={classes.compare}>
          <Switch
            size="xs" label={t('range.compare')} checked={search.compare !== 'off'}
            onChange={(event) => onChange({ compare: event.currentTarget.checked ? undefined : 'off' })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
