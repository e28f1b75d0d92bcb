import { urls } from '@/config/urls'

export type SignUp = 'open' | 'invitation' | 'closed'

/** What the server tells every browser before anybody has signed in. */
export type Settings = {
  version: string
  url: string
  authority: string
  clientId: string
  signUp: SignUp
  organizationCreation: 'everyone' | 'operators'
  passwordReset: boolean
}

let current: Settings | undefined

export async function loadSettings(): Promise<Settings> {
  const response = await fetch(urls.settings(), { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`settings: HTTP ${response.status}`)
  current = (await response.json()) as Settings
  return current
}

/** Read once before the first render and fixed until the page is loaded again. */
export function settings(): Settings {
  if (!current) throw new Error('settings are not loaded')
  return current
}
