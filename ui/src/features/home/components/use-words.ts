import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import type { Level } from '@/lib/wire/trace'

const sources = ['API', 'ANNOTATION', 'EVAL']

/** What shaping an answer for people needs of their language. */
export function useWords() {
  const { t } = useTranslation('home')
  const { t: common } = useTranslation()
  const { locale } = useFormat()
  return useMemo(() => {
    const named = (missing: string) => (key: string | null) => key ?? missing
    return {
      t, locale, time: t('column.time'), total: t('total'), other: t('other'),
      model: named(t('noModel')), name: named(t('unnamed')), environment: named('default'), level: (level: Level) => common(`level.${level}`),
      source: (source: string) => (sources.includes(source as 'API') ? t(`source.${source as 'API'}`) : source),
    }
  }, [t, common, locale])
}

export type Words = ReturnType<typeof useWords>
