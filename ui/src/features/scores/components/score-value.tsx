import { useFormat } from '@/lib/format/use-format'
import type { ScoreRow } from '@/lib/wire/score'

export function ScoreValue({ score: { value, stringValue } }: { score: ScoreRow }) {
  const format = useFormat()
  return stringValue ?? (value === null ? '–' : format.decimal(value))
}
