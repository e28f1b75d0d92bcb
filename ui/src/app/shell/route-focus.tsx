import { VisuallyHidden } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

/** After the focus of a menu or dialog that led here has returned to where it was, and the title of the new page is set. */
const SETTLED_MS = 120

/** A new page takes the focus and says its name: without this a screen reader would stay on a link that is gone. */
export function RouteFocus() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  const [title, setTitle] = useState('')
  useEffect(() => {
    const first = before.current === undefined
    before.current = path
    if (first || path === undefined) return
    const timer = setTimeout(() => {
      setTitle(document.title)
      // What has taken the focus on the new page by itself keeps it: a dialog, the first field of a form.
      const focused = document.activeElement
      const content = document.getElementById('content')
      if (document.querySelector('[aria-modal="true"]') !== null || (content !== focused && content?.contains(focused))) return
      content?.focus({ preventScroll: true })
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [path])
  return <VisuallyHidden role="status" aria-live="polite">{title}</VisuallyHidden>
}
