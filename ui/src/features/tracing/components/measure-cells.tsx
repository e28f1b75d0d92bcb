import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import type { TraceRow } from '@/lib/wire/trace'

export function LatencyCell({ milliseconds }: { milliseconds: number | null }) {
  const format = useFormat()
  return milliseconds === null ? <Text span inherit c="dimmed">–</Text> : format.duration(milliseconds)
}

export function TokensCell({ trace }: { trace: TraceRow }) {
  const { t } = useTranslation('tracing')
  const format = useFormat()
  if (trace.totalTokens === 0) return <Text span inherit c="dimmed">–</Text>
  const split = t('tokensSplit', { input: format.count(trace.inputTokens), output: format.count(trace.outputTokens) })
  return <span title={split}>{format.count(trace.totalTokens)}</span>
}
