import type { ReactNode } from 'react'
import { CopyButton } from './copy-button'
import classes from './section.module.css'

type Props = { title: string; aside?: ReactNode; copy?: { value: string; label: string }; testId?: string; children: ReactNode }

export function Section({ title, aside, copy, testId, children }: Props) {
  return (
    <section className={classes.section} aria-label={title} data-testid={testId}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        {aside}
        {copy && <CopyButton value={copy.value} label={copy.label} />}
      </div>
      {children}
    </section>
  )
}
