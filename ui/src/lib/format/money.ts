import { formatter } from './formatter'

/** Prices are quoted per million units by every provider. */
export const PRICE_UNITS = 1_000_000

/** At a glance: cents from one dollar on, four digits after the point down to a cent, four significant digits below. */
export function money(value: number, locale: string): string {
  const size = Math.abs(value)
  if (size === 0 || size >= 1) return currency(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)
  if (size >= 0.01) return currency(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(value)
  return currency(locale, { maximumSignificantDigits: 4 }).format(value)
}

/** For an axis or a small place: no more than three digits and a word for thousands. */
export function compactMoney(value: number, locale: string): string {
  return Math.abs(value) < 1_000
    ? currency(locale, { maximumSignificantDigits: 3 }).format(value)
    : currency(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}

/** Everything that counts, down to 1e-12 USD; beyond thirteen digits a double holds only noise. */
export function exactMoney(value: number, locale: string): string {
  const whole = Number.isInteger(Number((value * 100).toPrecision(13)))
  return currency(locale, whole ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 13 }).format(value)
}

function currency(locale: string, digits: Intl.NumberFormatOptions): Intl.NumberFormat {
  return formatter(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', ...digits })
}
