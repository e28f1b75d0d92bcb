import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bounds } from '@/lib/explore/conditions'
import type { Unit } from '@/lib/explore/tables'
import { useFormat } from '@/lib/format/use-format'
import classes from './facets.module.css'

type Props = { label: string; unit: Unit; least: number | null; most: number | null; bounds: Bounds; onBounds: (bounds: Bounds) => void }

/** From and to, applied with Enter or when the field is left. */
export function FacetRange({ label, unit, least, most, bounds, onBounds }: Props) {
  const { t } = useTranslation('explore')
  const format = useFormat()
  const write = (value: number) => ({ seconds: format.duration(value * 1_000), money: format.money(value), count: format.count(value) })[unit]
  return (
    <div className={classes.range}>
      <Bound key={`min-${bounds.min}`} label={t('from', { column: label })} hint={least} value={bounds.min} onValue={(min) => onBounds({ ...bounds, min })} />
      <span>–</span>
      <Bound key={`max-${bounds.max}`} label={t('to', { column: label })} hint={most} value={bounds.max} onValue={(max) => onBounds({ ...bounds, max })} />
      <p className={classes.extent}>
        {least === null || most === null ? t('noNumbers') : t(`extent.${unit}`, { least: write(least), most: write(most) })}
      </p>
    </div>
  )
}

type BoundProps = { label: string; hint: number | null; value: number | null; onValue: (value: number | null) => void }

function Bound({ label, hint, value, onValue }: BoundProps) {
  const [text, setText] = useState<string | number>(value ?? '')
  const apply = () => {
    const next = text === '' ? null : Number(text)
    if (next !== value && !Number.isNaN(next)) onValue(next)
  }
  return (
    <NumberInput
      size="xs" hideControls aria-label={label} placeholder={hint === null ? undefined : String(Number(hint.toPrecision(4)))} value={text}
      onChange={setText} onBlur={apply} onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  )
}
