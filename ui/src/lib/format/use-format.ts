import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf, type Language } from '@/lib/i18n/language'
import { compactMoney, exactMoney, money } from './money'
import { compactCount, count, decimal, duration } from './numbers'
import { ago, day, exactTime, shortTime } from './times'

/** Dates, numbers and money in the reader's language and region. */
export function useFormat() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const locale = localeOf(i18n.language as Language)
    return {
      locale,
      money: (value: number) => money(value, locale),
      compactMoney: (value: number) => compactMoney(value, locale),
      exactMoney: (value: number) => exactMoney(value, locale),
      count: (value: number) => count(value, locale),
      compactCount: (value: number) => compactCount(value, locale),
      decimal: (value: number) => decimal(value, locale),
      duration: (milliseconds: number) => duration(milliseconds, locale),
      shortTime: (iso: string) => shortTime(iso, locale),
      exactTime: (iso: string) => exactTime(iso, locale),
      day: (iso: string) => day(iso, locale),
      ago: (iso: string) => ago(iso, locale),
    }
  }, [i18n.language])
}
