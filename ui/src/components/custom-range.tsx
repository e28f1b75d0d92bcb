import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeRange } from '@/lib/search/time-range'

type Props = { value: TimeRange; onApply: (value: TimeRange) => void }

/** The browser's own date fields: they know the reader's calendar and need no library. */
export function CustomRange({ value, onApply }: Props) {
  const { t } = useTranslation()
  const [from, setFrom] = useState(localInput(value.from))
  const [to, setTo] = useState(localInput(value.to))
  const wrong = from !== '' && to !== '' && new Date(from) >= new Date(to)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onApply({ from: instant(from), to: instant(to) })
      }}
    >
      <Stack gap={8} p={8}>
        <Text size="xs" fw={550}>{t('time.custom')}</Text>
        <TextInput size="xs" type="datetime-local" label={t('time.from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput
          size="xs" type="datetime-local" label={t('time.to')} value={to} error={wrong && t('time.order')}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={wrong || (from === '' && to === '')}>{t('time.apply')}</Button>
      </Stack>
    </form>
  )
}

function instant(local: string): string | undefined {
  return local === '' ? undefined : new Date(local).toISOString()
}

/** An instant in the form the field takes: local time without a zone. */
function localInput(iso: string | undefined): string {
  if (!iso) return ''
  const time = new Date(iso)
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
