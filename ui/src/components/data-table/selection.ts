import { useState } from 'react'

export type Selection = { keys: ReadonlySet<string>; toggle: (key: string) => void; toggleAll: () => void; clear: () => void }

const NONE: ReadonlySet<string> = new Set()

/** Which rows of the page in sight are chosen: what is out of sight is never acted on. */
export function useSelection(visible: string[]): Selection {
  const [chosen, setChosen] = useState(NONE)
  const keys = new Set(visible.filter((key) => chosen.has(key)))
  return {
    keys,
    toggle: (key) => {
      const next = new Set(keys)
      if (!next.delete(key)) next.add(key)
      setChosen(next)
    },
    toggleAll: () => setChosen(keys.size === visible.length ? NONE : new Set(visible)),
    clear: () => setChosen(NONE),
  }
}
