import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listen } from '@/lib/shortcuts/registry'
import { useShortcuts } from '@/lib/shortcuts/use-shortcuts'
import { OPEN_PALETTE } from './palette-button'
import { useGoShortcuts } from './use-go-shortcuts'
import { useRecent } from './use-recent'

/** Opened by few on few pages: loaded when it is. */
const loadPalette = () => import('./app-palette')
const AppPalette = lazy(() => loadPalette().then(({ AppPalette }) => ({ default: AppPalette })))
const ShortcutHelp = lazy(() => import('@/features/palette/components/shortcut-help').then(({ ShortcutHelp }) => ({ default: ShortcutHelp })))

const PALETTE_AFTER_MS = 2_000

/** Around every page of a signed-in person: what the keyboard does everywhere. */
export function PeopleFrame() {
  const { t } = useTranslation('palette')
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  useEffect(listen, [])
  // Before it is asked for, but after everything that the page itself needs: keys pressed while it loads would be lost.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), PALETTE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const show = () => setOpen('palette')
    window.addEventListener(OPEN_PALETTE, show)
    return () => window.removeEventListener(OPEN_PALETTE, show)
  }, [])
  useRecent()
  useGoShortcuts()
  useShortcuts([
    { keys: 'mod+k', group: 'everywhere', label: t('open'), run: () => setOpen(open === 'palette' ? null : 'palette') },
    { keys: '?', group: 'everywhere', label: t('shortcuts'), run: () => setOpen('help') },
  ])
  const close = () => setOpen(null)
  return (
    <>
      <Outlet />
      <Suspense fallback={null}>
        {open === 'palette' && <AppPalette onClose={close} onHelp={() => setOpen('help')} />}
        {open === 'help' && <ShortcutHelp onClose={close} />}
      </Suspense>
    </>
  )
}
