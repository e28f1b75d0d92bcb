import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOf, wallOf } from '@/lib/time/zone'
import type { Period } from '../range/period'

type Props = { period: Period; zone: string; onApply: (from: string, to: string) => void }

/** The browser's own date fields, read in the time zone of the page. */
export function FixedRange({ period, zone, onApply }: Props) {
  const { t } = useTranslation()
  const [from, setFrom] = useState(fieldOf(period.from, zone))
  const [to, setTo] = useState(fieldOf(period.to, zone))
  const wrong = from !== '' && to !== '' && from >= to
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onApply(instantOf(from, zone), instantOf(to, zone))
      }}
    >
      <Stack gap={8} p={8}>
        <Text size="xs" fw={550}>{t('time.custom')}</Text>
        <TextInput size="xs" type="datetime-local" label={t('time.from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput
          size="xs" type="datetime-local" label={t('time.to')} value={to} error={wrong && t('time.order')}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={wrong || from === '' || to === ''}>{t('time.apply')}</Button>
      </Stack>
    </form>
  )
}

/** Local time without a zone, as the field takes it. */
const fieldOf = (time: number, zone: string) => new Date(wallOf(time, zone)).toISOString().slice(0, 16)

const instantOf = (field: string, zone: string) => new Date(timeOf(Date.parse(`${field}Z`), zone)).toISOString()
