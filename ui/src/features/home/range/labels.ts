import { dateFormatter } from '@/lib/format/formatter'
import { DAY } from '@/lib/time/zone'
import type { Bucket } from '@/lib/wire/metrics'
import type { Granularity, Period } from './period'
import type { Scope } from './scope'

const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const date = { month: 'short', day: 'numeric' } as const

/** Below the axis: as little as tells one bucket from the next. */
export function axisLabel(bucket: Bucket, { granularity, period, zone: timeZone }: Scope, locale: string): string {
  const within = period.to - period.from <= DAY + 1
  const forms: Record<Granularity, Intl.DateTimeFormatOptions> = {
    minute: hour, hour: within ? hour : { ...date, ...hour }, day: date, week: date, month: { year: 'numeric', month: 'short' },
  }
  return dateFormatter(locale, { ...forms[granularity], timeZone }).format(new Date(bucket.from))
}

/** In tooltips and tables: which time it is, without doubt. */
export function exactLabel(bucket: Bucket, { granularity, zone: timeZone }: Scope, locale: string): string {
  const day = { year: 'numeric', ...date } as const
  const forms: Record<Granularity, Intl.DateTimeFormatOptions> = {
    minute: { ...day, ...hour }, hour: { ...day, ...hour }, day: { ...day, weekday: 'short' }, week: day, month: { year: 'numeric', month: 'long' },
  }
  const format = dateFormatter(locale, { ...forms[granularity], timeZone })
  return granularity === 'week' ? format.formatRange(new Date(bucket.from), new Date(Date.parse(bucket.to) - 1)) : format.format(new Date(bucket.from))
}

/** From when to when: days when it is days, else times. */
export function periodLabel({ from, to, exact }: Period, timeZone: string, locale: string): string {
  const form: Intl.DateTimeFormatOptions = exact ? { year: 'numeric', ...date, ...hour } : { year: 'numeric', ...date }
  return dateFormatter(locale, { ...form, timeZone }).formatRange(new Date(from), new Date(to - 1))
}

/** Asia/Kathmandu (GMT+5:45) */
export function zoneLabel(zone: string, at: number, locale: string): string {
  const offset = dateFormatter(locale, { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value
  return offset === undefined || offset === 'GMT' || zone === 'UTC' ? zone : `${zone} (${offset})`
}
