/** Calendar arithmetic in a time zone, from what Intl knows about it. Times are milliseconds since 1970, days count from 1970-01-01. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(zone: string): Intl.DateTimeFormat {
  let known = clocks.get(zone)
  if (!known) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, calendar: 'iso8601', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
    clocks.set(zone, known)
  }
  return known
}

/** What the clock on the wall shows, written as if it were UTC. */
export function wallOf(time: number, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of clock(zone).formatToParts(time)) part[type] = Number(value)
  const seconds = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second)
  return seconds + (((time % 1_000) + 1_000) % 1_000)
}

const offset = (time: number, zone: string) => wallOf(time, zone) - time

/** The first moment at which the clock on the wall shows this, or has jumped over it. */
export function timeOf(wall: number, zone: string): number {
  // No zone changes its clock twice within two days, so the offset is one of these two.
  const before = offset(wall - DAY, zone)
  const after = offset(wall + DAY, zone)
  const candidates = [wall - before, wall - after].filter((time) => wallOf(time, zone) === wall)
  return candidates.length > 0 ? Math.min(...candidates) : jump(wall - after, wall - before, before, zone)
}

/** When the clock leaves an offset, between a time before and a time after (or at) the jump. */
function jump(early: number, late: number, before: number, zone: string): number {
  let [low, high] = [early, late]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offset(middle, zone) === before) low = middle
    else high = middle
  }
  return high
}

export function dayOf(time: number, zone: string): number {
  return Math.floor(wallOf(time, zone) / DAY)
}

/** Its first moment: one o'clock where the clock jumps over midnight. */
export function startOfDay(day: number, zone: string): number {
  return timeOf(day * DAY, zone)
}

/** The same time on the wall, some calendar days later (or earlier). */
export function plusDays(time: number, days: number, zone: string): number {
  return timeOf(wallOf(time, zone) + days * DAY, zone)
}
