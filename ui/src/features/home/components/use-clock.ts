import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { HOME_REFRESH_MS } from '@/config/home-limits'
import { homeKey } from '../api/run-query'

/** The moment that all tiles take for now. When it moves, all of them ask again; nobody asks for a page in the background. */
export function useClock(projectId: string, running: boolean) {
  const client = useQueryClient()
  const [now, setNow] = useState(Date.now)
  const asked = useRef(now)
  useEffect(() => {
    if (asked.current === now) return
    asked.current = now
    void client.invalidateQueries({ queryKey: homeKey(projectId) })
  }, [client, projectId, now])
  useEffect(() => {
    if (!running) return undefined
    const tick = () => {
      if (!document.hidden) setNow((last) => (Date.now() - last >= HOME_REFRESH_MS ? Date.now() : last))
    }
    const timer = window.setInterval(tick, HOME_REFRESH_MS)
    // Whoever comes back to the tab sees what is new at once.
    document.addEventListener('visibilitychange', tick)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [running])
  return { now, refresh: () => setNow(Date.now()) }
}
