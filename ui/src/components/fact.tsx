import type { ReactNode } from 'react'
import classes from './fact.module.css'

/** A term and its value; stands inside a dl. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
