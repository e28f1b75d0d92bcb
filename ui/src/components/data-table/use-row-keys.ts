import { useState, type KeyboardEvent } from 'react'
import type { Selection } from './selection'

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** One row takes the focus; arrows, j and k move it, Enter opens, x or the space bar chooses. */
export function useRowKeys<T>(rows: T[], rowKey: (row: T) => string, onOpen?: (row: T) => void, selection?: Selection) {
  const [active, setActive] = useState(0)
  const place = Math.min(active, Math.max(rows.length - 1, 0))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target as HTMLElement
    // A link or a field in the row has keys of its own.
    if (row.tagName !== 'TR' || event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const here = rows[place]
    if (step !== undefined) {
      const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
      if (next instanceof HTMLElement) next.focus()
    } else if (event.key === 'Home' || event.key === 'End') {
      const end = event.key === 'Home' ? row.parentElement?.firstElementChild : row.parentElement?.lastElementChild
      if (end instanceof HTMLElement) end.focus()
    } else if (event.key === 'Enter' && here !== undefined) onOpen?.(here)
    else if ((event.key === 'x' || event.key === ' ') && here !== undefined && selection) selection.toggle(rowKey(here))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { onKeyDown, onFocus: setActive, tabIndex: (row: number) => (row === place ? 0 : -1) }
}
