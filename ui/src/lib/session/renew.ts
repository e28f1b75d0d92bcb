import { ErrorResponse, User, type UserManager } from 'oidc-client-ts'
import { RENEW_BEFORE_SECONDS, RENEW_RETRY_MS } from '@/config/limits'

const LOCK = 'plumbline.renew'

/** What renewal needs of the library; a test can hand in less than the whole manager. */
export type Renewer = Pick<UserManager, 'getUser' | 'storeUser' | 'signinSilent' | 'removeUser'>
type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>

const webLock: Lock = (name, work) => navigator.locks.request(name, work)

/** Seconds before the end from which a token is renewed: never more than half of its life. */
function margin(user: User): number {
  const life = (user.expires_at ?? 0) - (user.profile.iat ?? 0)
  return Math.min(RENEW_BEFORE_SECONDS, Math.max(life / 2, 0))
}

export function needsRenewal(user: User, nowSeconds = Date.now() / 1000): boolean {
  return (user.expires_at ?? 0) - nowSeconds <= margin(user)
}

let lastFailure = 0

export function mayTryAgain(now = Date.now()): boolean {
  return now - lastFailure >= RENEW_RETRY_MS
}

/**
 * A new token in place of `stale`, or null when only a person can sign in again. A refresh token used twice ends the
 * session in every tab, so one tab renews while the others wait and then find the new token in the shared store.
 */
export function renew(manager: Renewer, stale: string, lock: Lock = webLock): Promise<User | null> {
  return lock(LOCK, async () => {
    const user = await manager.getUser()
    if (user && user.access_token !== stale) return user
    try {
      return await refresh(manager, user)
    } catch (error) {
      lastFailure = Date.now()
      throw error
    }
  })
}

async function refresh(manager: Renewer, user: User | null): Promise<User | null> {
  if (user?.refresh_token) {
    try {
      return await manager.signinSilent()
    } catch (error) {
      if (!refused(error)) throw error
      await manager.storeUser(withoutRefreshToken(user))
    }
  }
  return viaSingleSignOn(manager)
}

/** Keycloak's own cookie may outlive our refresh token: asked in a hidden frame, so that nothing on the page is lost. */
async function viaSingleSignOn(manager: Renewer): Promise<User | null> {
  try {
    return await manager.signinSilent()
  } catch (error) {
    if (!refused(error)) throw error
    await manager.removeUser()
    return null
  }
}

/** The server answered and said no (invalid_grant, login_required); anything else may be tried again. */
function refused(error: unknown): boolean {
  return error instanceof ErrorResponse
}

function withoutRefreshToken(user: User): User {
  return new User({ ...user, refresh_token: undefined, expires_at: user.expires_at })
}
