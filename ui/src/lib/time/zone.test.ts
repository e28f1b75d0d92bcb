import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, dayOf, HOUR, isZone, MINUTE, plusDays, startOfDay, timeOf, wallOf } from './zone'

/** Zones with every habit: none, half hours, quarters, jumps at midnight, half an hour of summer, south of the equator. */
const zones = [
  'UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Asia/Shanghai', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo',
  'America/Havana', 'Asia/Beirut', 'Africa/Cairo', 'Pacific/Chatham', 'America/Santiago', 'Africa/Casablanca', 'Pacific/Kiritimati', 'America/St_Johns',
]
const zone = fc.constantFrom(...zones)
// From 2012 on: Newfoundland changed its clock a minute after midnight before, so that a day came twice.
const time = fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2040, 0, 1) })
const length = (day: string, zone: string) => {
  const number = Date.parse(day) / DAY
  return (startOfDay(number + 1, zone) - startOfDay(number, zone)) / MINUTE
}
const utc = (text: string) => Date.parse(text)

test('a time on the wall leads back to a time that shows it', () => {
  fc.assert(fc.property(time, zone, (at, zone) => {
    const wall = wallOf(at, zone)
    const back = timeOf(wall, zone)
    expect(wallOf(back, zone)).toBe(wall)
    expect(back).toBeLessThanOrEqual(at)
    expect(at - back).toBeLessThanOrEqual(HOUR)
  }), { numRuns: 2_000 })
})

test('a day begins where its date begins', () => {
  fc.assert(fc.property(time, zone, (at, zone) => {
    const day = dayOf(at, zone)
    const start = startOfDay(day, zone)
    expect(start).toBeLessThanOrEqual(at)
    expect(dayOf(start, zone)).toBe(day)
    expect(dayOf(start - 1, zone)).toBe(day - 1)
    expect(startOfDay(day + 1, zone)).toBeGreaterThan(at)
  }), { numRuns: 2_000 })
})

test('days are 23 to 25 hours long and follow each other without a gap', () => {
  fc.assert(fc.property(time, zone, (at, zone) => {
    const day = dayOf(at, zone)
    const long = startOfDay(day + 1, zone) - startOfDay(day, zone)
    expect(long).toBeGreaterThanOrEqual(23 * HOUR)
    expect(long).toBeLessThanOrEqual(25 * HOUR)
  }), { numRuns: 2_000 })
})

test('some days later the clock shows the same, unless it jumps over it', () => {
  fc.assert(fc.property(time, fc.integer({ min: -400, max: 400 }), zone, (at, days, zone) => {
    const wanted = wallOf(at, zone) + days * DAY
    const got = wallOf(plusDays(at, days, zone), zone)
    expect(got).toBeGreaterThanOrEqual(wanted)
    expect(got - wanted).toBeLessThanOrEqual(HOUR)
  }), { numRuns: 2_000 })
})

test('days around the changes of the clock', () => {
  expect(length('2026-03-08', 'America/New_York')).toBe(23 * 60)
  expect(length('2026-11-01', 'America/New_York')).toBe(25 * 60)
  expect(length('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5 * 60)
  expect(length('2026-11-24', 'Asia/Kathmandu')).toBe(24 * 60)
  expect(startOfDay(Date.parse('2026-11-24') / DAY, 'Asia/Kathmandu')).toBe(utc('2026-11-23T18:15:00Z'))
})

test('a day without a midnight begins at one', () => {
  expect(startOfDay(Date.parse('2018-11-04') / DAY, 'America/Sao_Paulo')).toBe(utc('2018-11-04T03:00:00Z'))
  expect(wallOf(utc('2018-11-04T03:00:00Z'), 'America/Sao_Paulo')).toBe(utc('2018-11-04T01:00:00Z'))
})

test('a day with two midnights begins at the first', () => {
  expect(startOfDay(Date.parse('2026-11-01') / DAY, 'America/Havana')).toBe(utc('2026-11-01T04:00:00Z'))
})

test('names of zones are known or not', () => {
  expect(isZone('Asia/Shanghai')).toBe(true)
  expect(isZone('Mars/Olympus')).toBe(false)
  expect(isZone('')).toBe(false)
})
