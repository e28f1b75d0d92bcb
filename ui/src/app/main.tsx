import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import '@mantine/core/styles.css'
import './global.css'
import { createRoot } from 'react-dom/client'
import { returnAddresses } from '@/config/urls'
import { startTranslations } from '@/lib/i18n/i18n'
import { openManager } from '@/lib/session/manager'
import { loadSettings } from '@/lib/settings'
import { App } from './app'
import { finishSignIn } from './finish-sign-in'
import { Unavailable } from './unavailable'

const root = createRoot(document.getElementById('root')!)

async function start(): Promise<void> {
  const [settings] = await Promise.all([loadSettings(), startTranslations()])
  const manager = openManager(settings)
  if (window.location.pathname === returnAddresses.silent) {
    // Loaded in the hidden frame of a renewal: hands the answer to the page around it and shows nothing.
    await manager.signinSilentCallback()
    return
  }
  const signInError = await finishSignIn(manager)
  root.render(<App manager={manager} signInError={signInError} />)
}

start().catch(async (error: unknown) => {
  console.error('the page could not start', error)
  await startTranslations()
  root.render(<Unavailable />)
})
