import { useMemo } from 'react'
import { formatter } from '@/lib/format/formatter'
import { useFormat } from '@/lib/format/use-format'
import type { Cell, Kind } from './model'

type Value = Cell['value']
export type Cells = { text: (kind: Kind, value: Value) => string; short: (kind: Kind, value: number) => string }

/** Values as people read them: `text` with what counts, `short` for an axis. */
export function useCells(): Cells {
  const format = useFormat()
  return useMemo(() => {
    const number = (digits: number) => formatter(format.locale, { maximumFractionDigits: digits })
    const share = formatter(format.locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    const write: Record<Exclude<Kind, 'text' | 'time'>, (value: number) => string> = {
      count: format.count, money: format.money, duration: format.duration, decimal: (value) => number(3).format(value), share: (value) => share.format(value),
    }
    return {
      text: (kind, value) => (value === null ? '–' : typeof value === 'string' || kind === 'text' || kind === 'time' ? String(value) : write[kind](value)),
      short: (kind, value) => (kind === 'money' ? format.compactMoney(value) : kind === 'count' ? format.compactCount(value) : write[kind as 'duration'](value)),
    }
  }, [format])
}
