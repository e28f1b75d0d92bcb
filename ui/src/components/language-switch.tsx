import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '@/lib/i18n/i18n'
import type { Language } from '@/lib/i18n/language'

/** Each language is written in itself: whoever needs the switch cannot read the current one. */
const names = [
  { value: 'en', label: 'English' },
  { value: 'zh', label: '中文' },
]

export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('language')}
      size="xs"
      value={i18n.language}
      onChange={(language) => void chooseLanguage(language as Language)}
      data={names}
    />
  )
}
