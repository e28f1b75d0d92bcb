import { useState } from 'react'
import { signIn } from './session'

/** The way to the login page, for a button: whether it is on its way, and whether it has to wait. */
export function useSignIn(returnTo: string) {
  const [leaving, setLeaving] = useState(false)
  const [delayed, setDelayed] = useState(false)
  const leave = (signUp = false) => {
    setLeaving(true)
    void signIn(returnTo, { signUp, onDelay: () => setDelayed(true) })
  }
  return { leave, leaving, delayed }
}
