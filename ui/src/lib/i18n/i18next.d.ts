import type { catalogue } from '@/config/locales/en'

declare module 'i18next' {
  // A key that is not in the English catalogue does not compile.
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof catalogue
    returnNull: false
  }
}
