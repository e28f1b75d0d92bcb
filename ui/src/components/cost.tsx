import { Text, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'

type Props = { value: number | null; unpriced?: number }

/** Money, or the plain statement that no price is known: an unknown price is never shown as nothing. */
export function Cost({ value, unpriced = 0 }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (value === null) {
    return unpriced > 0
      ? <Text span inherit c="var(--warning)">{t('cost.unknown')}</Text>
      : <Text span inherit c="dimmed">–</Text>
  }
  if (unpriced === 0) return <span title={format.exactMoney(value)}>{format.money(value)}</span>
  return (
    <Tooltip label={t('cost.partial', { count: unpriced })}>
      <Text span inherit>
        {format.money(value)}
        <Text span inherit c="var(--warning)"> {t('cost.plusUnknown')}</Text>
      </Text>
    </Tooltip>
  )
}
