import { useIntersection } from '@mantine/hooks'
import { useEffect, useState } from 'react'

/** Shortly before it is scrolled to. */
const AHEAD = '240px'
/** Idle time comes within this, or is taken. */
const PATIENCE_MS = 300

/** Whether something near the window has had its turn: drawn at once, a page's charts would hold up its first clicks. */
export function useReached() {
  const { ref, entry } = useIntersection({ rootMargin: AHEAD })
  const [reached, setReached] = useState(false)
  const near = entry?.isIntersecting === true
  useEffect(() => {
    if (!near || reached) return undefined
    // Safari has no idle time.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setReached(true), 0)
      return () => clearTimeout(timer)
    }
    const turn = window.requestIdleCallback(() => setReached(true), { timeout: PATIENCE_MS })
    return () => window.cancelIdleCallback(turn)
  }, [near, reached])
  return { ref, reached }
}
