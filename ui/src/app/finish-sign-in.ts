import type { UserManager } from 'oidc-client-ts'
import { returnAddresses } from '@/config/urls'
import { safeReturn, type SignInState } from '@/lib/session/session'

/** On the way back from the login page: stores the tokens and restores the address the person came for. */
export async function finishSignIn(manager: UserManager): Promise<Error | null> {
  if (window.location.pathname !== returnAddresses.signedIn) return null
  try {
    const user = await manager.signinCallback()
    const state = user?.state as SignInState | undefined
    window.history.replaceState(null, '', safeReturn(state?.returnTo))
    return null
  } catch (error) {
    // The page was reloaded or reached by the back button: the answer was used already and its tokens are here.
    const user = await manager.getUser()
    if (user && !user.expired) {
      window.history.replaceState(null, '', '/')
      return null
    }
    return error instanceof Error ? error : new Error(String(error))
  }
}
