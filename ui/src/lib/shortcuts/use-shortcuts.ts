import { useEffect, useRef, useSyncExternalStore } from 'react'
import { activeShortcuts, plainKeysAreOn, register, watchShortcuts, type Shortcut } from './registry'

/** Shortcuts of a component while it is on the page. Each render may bring new functions; the keys and labels decide what is registered. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const latest = useRef(shortcuts)
  const key = shortcuts.map(({ keys, label }) => `${keys}=${label}`).join('\n')
  useEffect(() => { latest.current = shortcuts })
  useEffect(
    () => register(latest.current.map((shortcut, index) => ({ ...shortcut, ...(shortcut.run ? { run: () => latest.current[index]?.run?.() } : {}) }))),
    // oxlint-disable-next-line react/exhaustive-deps -- stands for what is registered
    [key],
  )
}

export function useActiveShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(watchShortcuts, activeShortcuts)
}

export function usePlainKeys(): boolean {
  return useSyncExternalStore(watchShortcuts, plainKeysAreOn)
}
