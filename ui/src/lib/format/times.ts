import { dateFormatter } from './formatter'

/** For a table cell: the year only when it is not this one. */
export function shortTime(iso: string, locale: string, now = new Date()): string {
  const time = new Date(iso)
  const year = time.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  return dateFormatter(locale, {
    ...year, month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).format(time)
}

/** To the millisecond and with the time zone. */
export function exactTime(iso: string, locale: string): string {
  return dateFormatter(locale, {
    year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit',
    fractionalSecondDigits: 3, hourCycle: 'h23', timeZoneName: 'short',
  }).format(new Date(iso))
}

export function day(iso: string, locale: string): string {
  return dateFormatter(locale, { year: 'numeric', month: 'short', day: 'numeric' }).format(new Date(iso))
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]]

export function ago(iso: string, locale: string, now = Date.now()): string {
  const seconds = (new Date(iso).getTime() - now) / 1_000
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit)
  }
  return relative.format(0, 'second')
}
