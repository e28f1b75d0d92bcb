export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

const STORED = 'plumbline.language'

/** The person's choice, else the first language of the browser that we speak, else English. */
export function preferredLanguage(): Language {
  const stored = window.localStorage.getItem(STORED)
  return languageOf(stored) ?? navigator.languages.map(languageOf).find((language) => language !== null) ?? 'en'
}

export function rememberLanguage(language: Language): void {
  window.localStorage.setItem(STORED, language)
}

/** For dates and numbers: the browser's own region if it is of that language (en-GB writes 24 Nov). */
export function localeOf(language: Language): string {
  return navigator.languages.find((tag) => languageOf(tag) === language) ?? (language === 'zh' ? 'zh-CN' : 'en')
}

function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language === primary) ?? null
}
