import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { PRODUCT } from '@/config/product'

const KEPT = 'plumbline.recent'
const MOST = 8
/** A page that was left sooner was only passed. */
const SEEN_MS = 1_500

export type Recent = { title: string; path: string }

/** Single traces, sessions and users; lists are in the palette anyway. */
const DETAIL = /^\/project\/[^/]+\/(?:traces|sessions|users)\/[^/]+$/

export function recentPages(): Recent[] {
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEPT) ?? '[]') as Recent[]
    return Array.isArray(kept) ? kept.filter(({ title, path }) => typeof title === 'string' && DETAIL.test(path)) : []
  } catch {
    return []
  }
}

/** Remembers what was opened last, by the titles of the pages. */
export function useRecent(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  useEffect(() => {
    if (!DETAIL.test(path)) return
    const timer = setTimeout(() => {
      const title = document.title.replace(` · ${PRODUCT}`, '')
      const kept = [{ title, path }, ...recentPages().filter((each) => each.path !== path)].slice(0, MOST)
      window.localStorage.setItem(KEPT, JSON.stringify(kept))
    }, SEEN_MS)
    return () => clearTimeout(timer)
  }, [path])
}
