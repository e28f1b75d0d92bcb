import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { preferredLanguage, rememberLanguage, type Language } from './language'

const catalogues = {
  en: () => import('@/config/locales/en'),
  zh: () => import('@/config/locales/zh'),
}

export async function startTranslations(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'none',
    fallbackLng: false,
    defaultNS: 'common',
    // React escapes everything it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await switchTo(preferredLanguage())
}

export async function chooseLanguage(language: Language): Promise<void> {
  rememberLanguage(language)
  await switchTo(language)
}

async function switchTo(language: Language): Promise<void> {
  const { catalogue } = await catalogues[language]()
  for (const [namespace, messages] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, messages)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
