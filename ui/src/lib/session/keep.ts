import { manager } from './manager'
import { accessToken } from './session'

const EVERY_MS = 60_000

/** Keeps an open page signed in, and in step with what other tabs do. */
export function keepSession(): void {
  setInterval(() => {
    accessToken().catch((error: unknown) => console.warn('session check failed', error))
  }, EVERY_MS)
  window.addEventListener('storage', (event) => {
    if (event.key?.startsWith('plumbline.user:')) void followOtherTab(event.newValue === null)
  })
}

async function followOtherTab(signedOut: boolean): Promise<void> {
  if (signedOut) {
    await manager().removeUser()
    window.location.assign('/')
  } else {
    await manager().getUser(true)
  }
}
