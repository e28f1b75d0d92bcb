import { formatter } from './formatter'

export function count(value: number, locale: string): string {
  return formatter(locale, { maximumFractionDigits: 0 }).format(value)
}

export function compactCount(value: number, locale: string): string {
  return formatter(locale, value < 10_000 ? { maximumFractionDigits: 0 } : { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}

export function decimal(value: number, locale: string): string {
  return formatter(locale, { maximumSignificantDigits: 12 }).format(value)
}

/** 843 ms, 4.21 s, 12.4 min: the unit follows the size. The symbols of the SI are the same in every language. */
export function duration(milliseconds: number, locale: string): string {
  if (milliseconds < 10) return `${rounded(milliseconds, 2, locale)} ms`
  if (milliseconds < 1_000) return `${rounded(milliseconds, 0, locale)} ms`
  if (milliseconds < 60_000) return `${rounded(milliseconds / 1_000, 2, locale)} s`
  if (milliseconds < 3_600_000) return `${rounded(milliseconds / 60_000, 1, locale)} min`
  return `${rounded(milliseconds / 3_600_000, 1, locale)} h`
}

function rounded(value: number, digits: number, locale: string): string {
  return formatter(locale, { maximumFractionDigits: digits }).format(value)
}
