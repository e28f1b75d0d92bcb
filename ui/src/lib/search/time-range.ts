const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const ranges = ['30m', '1h', '6h', '24h', '3d', '7d', '30d', '90d', 'all'] as const
export type RangeName = (typeof ranges)[number]

export const DEFAULT_RANGE: RangeName = '7d'

const lengths: Record<Exclude<RangeName, 'all'>, number> = {
  '30m': 30 * MINUTE, '1h': HOUR, '6h': 6 * HOUR, '24h': DAY, '3d': 3 * DAY, '7d': 7 * DAY, '30d': 30 * DAY, '90d': 90 * DAY,
}

/** Either a named range that moves with the clock, or fixed ends. */
export type TimeRange = { range?: RangeName; from?: string; to?: string }

/** The ends to ask the server for, at this moment. */
export function boundsOf(time: TimeRange, now = Date.now()): { from?: string; to?: string } {
  if (time.from || time.to) return { from: time.from, to: time.to }
  const name = time.range ?? DEFAULT_RANGE
  return name === 'all' ? {} : { from: new Date(now - lengths[name]).toISOString() }
}

export function isFixed(time: TimeRange): boolean {
  return Boolean(time.from ?? time.to)
}

/** An instant from an address somebody may have edited: what is not one is left out. */
export function readInstant(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
