import { DAY, dayOf, HOUR, MINUTE, plusDays, startOfDay } from '@/lib/time/zone'
import { DEFAULT_HOME_RANGE, type HomeRange, type HomeSearch } from '@/lib/search/home-search'

/**
 * From one moment up to another that is not in it. `days`: it begins with a day and reaches into that many calendar days, the last of
 * which may still be going on. `exact`: its ends are times, not days.
 */
export type Period = { from: number; to: number; days?: number; exact?: true }

export type Granularity = 'minute' | 'hour' | 'day' | 'week' | 'month'

const rolling: Partial<Record<HomeRange, number>> = { '15m': 15 * MINUTE, '1h': HOUR, '6h': 6 * HOUR, '24h': 24 * HOUR }
const calendar: Partial<Record<HomeRange, number>> = { '3d': 3, '7d': 7, '14d': 14, '30d': 30, '90d': 90 }

/** Hours roll with the clock; days are today and the days before it, so that no bar of a chart is a part of a day but the last. */
export function periodOf(search: HomeSearch, now: number, zone: string): Period {
  const fixed = fixedPeriod(search, now, zone)
  if (fixed) return fixed
  const range = search.range ?? DEFAULT_HOME_RANGE
  const length = rolling[range]
  if (length !== undefined) return { from: now - length, to: now, exact: true }
  const days = calendar[range]!
  return { from: startOfDay(dayOf(now, zone) - days + 1, zone), to: now, days }
}

function fixedPeriod({ from, to }: HomeSearch, now: number, zone: string): Period | undefined {
  if (from === undefined) return undefined
  const start = Date.parse(from)
  const end = to === undefined ? now : Date.parse(to)
  if (start >= end) return undefined
  const [first, last] = [dayOf(start, zone), dayOf(end, zone)]
  if (startOfDay(first, zone) !== start) return { from: start, to: end, exact: true }
  return startOfDay(last, zone) === end ? { from: start, to: end, days: last - first } : { from: start, to: end, days: last - first + 1, exact: true }
}

/** The same length before it: as many calendar days up to the same time on the wall, or as many milliseconds. */
export function previousOf(period: Period, zone: string): Period {
  const { from, to, days, exact } = period
  if (days === undefined) return { from: from - (to - from), to: from, exact }
  const start = startOfDay(dayOf(from, zone) - days, zone)
  return { from: start, to: Math.max(start + 1, daysBefore(to, days, zone)), days, exact }
}

/** The start of a day becomes the start of a day, also where that is one o'clock. */
function daysBefore(time: number, days: number, zone: string): number {
  const day = dayOf(time, zone)
  return startOfDay(day, zone) === time ? startOfDay(day - days, zone) : plusDays(time, -days, zone)
}

/** Buckets that give a chart between ten and a hundred points. */
export function granularityOf({ from, to }: Period): Granularity {
  const length = to - from
  if (length <= 2 * HOUR) return 'minute'
  // Three days can have 73 hours.
  if (length <= 3 * DAY + HOUR) return 'hour'
  if (length <= 100 * DAY) return 'day'
  return length <= 730 * DAY ? 'week' : 'month'
}
