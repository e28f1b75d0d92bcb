import { ErrorResponse, User } from 'oidc-client-ts'
import { beforeEach, expect, test } from 'vitest'
import { needsRenewal, renew, type Renewer } from './renew'

const NOW = 1_800_000_000

function user(token: string, expiresIn: number, refreshToken: string | undefined = 'refresh-1'): User {
  return new User({
    access_token: token, token_type: 'Bearer', refresh_token: refreshToken, expires_at: NOW + expiresIn,
    profile: { sub: 'u', iss: 'i', aud: 'a', exp: 0, iat: NOW + expiresIn - 1_800 },
  })
}

/** One store and one identity provider, shared by all tabs, that ends the session when a refresh token comes twice. */
class Browser implements Renewer {
  stored: User | null = user('old', 10)
  refreshed = 0
  singleSignOn = true
  refreshRefused = false
  down = false
  private queue: Promise<unknown> = Promise.resolve()

  getUser = async () => this.stored
  storeUser = async (next: User | null) => { this.stored = next }
  removeUser = async () => { this.stored = null }
  signinSilent = async () => {
    if (this.down) throw new TypeError('network')
    if (this.stored?.refresh_token) {
      if (this.refreshRefused) throw new ErrorResponse({ error: 'invalid_grant' })
      this.refreshed += 1
      return (this.stored = user(`refreshed-${this.refreshed}`, 1_800, 'refresh-2'))
    }
    if (!this.singleSignOn) throw new ErrorResponse({ error: 'login_required' })
    return (this.stored = user('single-sign-on', 1_800))
  }

  lock = <T>(_: string, work: () => Promise<T>): Promise<T> => {
    const result = this.queue.then(work)
    this.queue = result.catch(() => {})
    return result
  }
}

let browser: Browser
beforeEach(() => { browser = new Browser() })

test('tabs that renew at once use the refresh token once', async () => {
  const tabs = await Promise.all([1, 2, 3].map(() => renew(browser, 'old', browser.lock)))
  expect(browser.refreshed).toBe(1)
  expect(tabs.map((tab) => tab?.access_token)).toEqual(['refreshed-1', 'refreshed-1', 'refreshed-1'])
})

test('a refused refresh token falls back to single sign-on', async () => {
  browser.refreshRefused = true
  expect((await renew(browser, 'old', browser.lock))?.access_token).toBe('single-sign-on')
})

test('without single sign-on the person has to sign in', async () => {
  browser.refreshRefused = true
  browser.singleSignOn = false
  expect(await renew(browser, 'old', browser.lock)).toBeNull()
  expect(browser.stored).toBeNull()
})

test('an identity provider that is down ends nothing', async () => {
  browser.down = true
  await expect(renew(browser, 'old', browser.lock)).rejects.toThrow('network')
  expect(browser.stored?.refresh_token).toBe('refresh-1')
})

test('a token is renewed in the second half of its life', () => {
  expect(needsRenewal(user('t', 1_000), NOW)).toBe(false)
  expect(needsRenewal(user('t', 899), NOW)).toBe(true)
})
