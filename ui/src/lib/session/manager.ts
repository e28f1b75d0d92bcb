import { UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { returnAddresses } from '@/config/urls'
import type { Settings } from '@/lib/settings'

let current: UserManager | undefined

/**
 * Tokens are in localStorage so that all tabs share one refresh token and a closed tab does not sign the person out.
 * Script of somebody else could read them there; the content policy admits no script but our own, and trace content is
 * never put into the page as HTML.
 */
export function openManager(settings: Settings): UserManager {
  const origin = window.location.origin
  current = new UserManager({
    authority: settings.authority,
    client_id: settings.clientId,
    redirect_uri: origin + returnAddresses.signedIn,
    silent_redirect_uri: origin + returnAddresses.silent,
    post_logout_redirect_uri: origin + returnAddresses.signedOut,
    scope: 'openid profile email',
    // Renewed by renew.ts under a lock: the library's own timer knows nothing of other tabs.
    automaticSilentRenew: false,
    monitorSession: false,
    silentRequestTimeoutInSeconds: 5,
    userStore: new WebStorageStateStore({ store: window.localStorage, prefix: 'plumbline.' }),
    stateStore: new WebStorageStateStore({ store: window.localStorage, prefix: 'plumbline.state.' }),
  })
  return current
}

export function manager(): UserManager {
  if (!current) throw new Error('the session is not open')
  return current
}
