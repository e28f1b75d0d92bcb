import { Text } from '@mantine/core'
import { useFormat } from '@/lib/format/use-format'

export function Amount({ value, bad = false }: { value: number; bad?: boolean }) {
  const format = useFormat()
  if (value === 0) return <Text span inherit c="dimmed">–</Text>
  return bad ? <Text span inherit c="var(--danger)">{format.count(value)}</Text> : format.count(value)
}

export function Duration({ value }: { value: number }) {
  return useFormat().duration(value)
}
