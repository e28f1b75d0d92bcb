import fc from 'fast-check'
import { expect, test } from 'vitest'
import { homeRanges, listOf, readHomeSearch, textOf } from '@/lib/search/home-search'
import { parseSearch, stringifySearch } from '@/lib/search/plain-search'
import { DAY, dayOf, HOUR, startOfDay, wallOf } from '@/lib/time/zone'
import { granularityOf, periodOf, previousOf, type Period } from './period'

const zone = fc.constantFrom('UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Africa/Cairo', 'America/Santiago')
const now = fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2040, 0, 1) })
const range = fc.constantFrom(...homeRanges)
const utc = (text: string) => Date.parse(text)
const read = (text: string) => stringifySearch(readHomeSearch(parseSearch(text)))
const length = ({ from, to }: Period) => to - from

test('a range of days is that many calendar days up to now', () => {
  fc.assert(fc.property(now, zone, fc.constantFrom('3d' as const, '7d' as const, '14d' as const, '30d' as const, '90d' as const), (now, zone, range) => {
    const { from, to, days } = periodOf({ range }, now, zone)
    expect(to).toBe(now)
    expect(from).toBe(startOfDay(dayOf(from, zone), zone))
    expect(dayOf(to, zone) - dayOf(from, zone) + 1).toBe(days)
    expect(days).toBe(Number.parseInt(range, 10))
  }), { numRuns: 1_000 })
})

test('a range of hours is that long to the millisecond, whatever the clock does', () => {
  fc.assert(fc.property(now, zone, fc.constantFrom(['1h', HOUR] as const, ['24h', 24 * HOUR] as const), (now, zone, [range, wanted]) => {
    expect(periodOf({ range }, now, zone)).toEqual({ from: now - wanted, to: now, exact: true })
  }))
})

test('the previous period ends before this one begins, and is as long but for a change of the clock', () => {
  fc.assert(fc.property(now, zone, range, (now, zone, range) => {
    const period = periodOf({ range }, now, zone)
    const previous = previousOf(period, zone)
    expect(previous.from).toBeLessThan(previous.to)
    expect(previous.to).toBeLessThanOrEqual(period.from)
    expect(Math.abs(length(previous) - length(period))).toBeLessThanOrEqual(period.days === undefined ? 0 : 2 * HOUR)
  }), { numRuns: 2_000 })
})

test('the previous period of days has as many days, up to the same time on the wall', () => {
  fc.assert(fc.property(now, zone, (now, zone) => {
    const period = periodOf({}, now, zone)
    const previous = previousOf(period, zone)
    expect(dayOf(period.from, zone) - dayOf(previous.from, zone)).toBe(7)
    const moved = wallOf(previous.to, zone) - (wallOf(now, zone) - 7 * DAY)
    expect(moved).toBeGreaterThanOrEqual(0)
    expect(moved).toBeLessThanOrEqual(HOUR)
  }), { numRuns: 2_000 })
})

test('whole calendar days are followed by whole calendar days without a gap', () => {
  fc.assert(fc.property(now, zone, fc.integer({ min: 1, max: 100 }), (now, zone, days) => {
    const [from, to] = [startOfDay(dayOf(now, zone), zone), startOfDay(dayOf(now, zone) + days, zone)]
    const period = periodOf({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }, now, zone)
    const previous = previousOf(period, zone)
    expect(period.days).toBe(days)
    expect(previous.to).toBe(from)
    expect(dayOf(from, zone) - dayOf(previous.from, zone)).toBe(days)
  }), { numRuns: 2_000 })
})

test('a link to exactly these times is compared with what its sender saw', () => {
  fc.assert(fc.property(now, zone, range, (now, zone, range) => {
    const sent = periodOf({ range }, now, zone)
    const got = periodOf({ from: new Date(sent.from).toISOString(), to: new Date(sent.to).toISOString() }, now + DAY, zone)
    // At the stroke of midnight hours are days, and a day that has no moment yet is none.
    const midnight = (time: number) => startOfDay(dayOf(time, zone), zone) === time
    if (midnight(sent.to) || (midnight(sent.from) && sent.days === undefined)) return
    expect([previousOf(got, zone).from, previousOf(got, zone).to]).toEqual([previousOf(sent, zone).from, previousOf(sent, zone).to])
  }), { numRuns: 1_000 })
})

test('the week in which New York sets its clock back, seen on its Wednesday', () => {
  const period = periodOf({ range: '7d' }, utc('2026-11-04T17:30:00Z'), 'America/New_York')
  expect(period).toEqual({ from: utc('2026-10-29T04:00:00Z'), to: utc('2026-11-04T17:30:00Z'), days: 7 })
  expect(previousOf(period, 'America/New_York')).toEqual({ from: utc('2026-10-22T04:00:00Z'), to: utc('2026-10-28T16:30:00Z'), days: 7 })
})

test('charts have between ten and about a hundred points', () => {
  fc.assert(fc.property(now, zone, range, (now, zone, range) => {
    const period = periodOf({ range }, now, zone)
    const unit = { minute: HOUR / 60, hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY }[granularityOf(period)]
    const points = length(period) / unit
    expect(points).toBeGreaterThan(range === '7d' || range === '6h' ? 5 : 10)
    expect(points).toBeLessThanOrEqual(100)
  }))
})

test('an address survives reading and writing, and nonsense is left out', () => {
  const address = '?range=24h&compare=off&environment=prod%2Cstaging&user=42&traces=level&score=quality'
  expect(read(address)).toBe(address)
  expect(read('?range=7d&zone=Mars&to=2026-01-01T00:00:00.000Z&users=nobody')).toBe('')
})

test('values of a list may have commas', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (values) => {
    expect(listOf(textOf(values))).toEqual(values)
  }))
})
