import type { ReactNode } from 'react'
import classes from './start.module.css'

export function Steps({ children }: { children: ReactNode }) {
  return <ol className={classes.steps}>{children}</ol>
}
