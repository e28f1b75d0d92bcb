import type { User } from 'oidc-client-ts'
import { SIGN_IN_RETRY_MS } from '@/config/limits'
import { manager } from './manager'
import { mayTryAgain, needsRenewal, renew } from './renew'
import { preferredLanguage } from '@/lib/i18n/language'

export type SignInState = { returnTo: string }

export type SignInOptions = { signUp?: boolean; onDelay?: () => void }

/**
 * Leaves the page for the login page and comes back to `returnTo`. The login page starts later than we do, so this
 * waits for it; `onDelay` is told when it is not there at once.
 */
export async function signIn(returnTo = here(), { signUp, onDelay }: SignInOptions = {}): Promise<void> {
  for (;;) {
    try {
      return await manager().signinRedirect({
        state: { returnTo } satisfies SignInState,
        ui_locales: preferredLanguage() === 'zh' ? 'zh-CN' : 'en',
        ...(signUp ? { prompt: 'create' } : {}),
      })
    } catch (error) {
      console.warn('the login page cannot be reached, trying again', error)
      onDelay?.()
      await new Promise((resolve) => setTimeout(resolve, SIGN_IN_RETRY_MS))
    }
  }
}

export async function signOut(): Promise<void> {
  await manager().signoutRedirect()
}

/** The signed-in person's tokens, expired or not; null when nobody is. */
export function storedUser(): Promise<User | null> {
  return manager().getUser()
}

/** A token for the next call; null when the person has to sign in. Waits for a renewal only if the token has ended. */
export async function accessToken(): Promise<string | null> {
  const user = await manager().getUser()
  if (!user) return null
  if (user.expired) return (await renew(manager(), user.access_token))?.access_token ?? null
  if (needsRenewal(user) && mayTryAgain()) {
    renew(manager(), user.access_token).catch((error: unknown) => console.warn('renewal failed, tried again later', error))
  }
  return user.access_token
}

/** The server refused `token`: one renewal, which another tab may already have done. */
export async function replaceToken(token: string): Promise<string | null> {
  return (await renew(manager(), token))?.access_token ?? null
}

/** Only a path of our own: a return address that somebody else wrote must not lead away. */
export function safeReturn(address: unknown): string {
  return typeof address === 'string' && /^\/(?![/\\])/.test(address) ? address : '/'
}

function here(): string {
  return window.location.pathname + window.location.search + window.location.hash
}
