import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './page-header.module.css'

type Props = { title: ReactNode; leading?: ReactNode; detail?: ReactNode; children?: ReactNode }

export function PageHeader({ title, leading, detail, children }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        {leading}
        <Title order={1} className={classes.text}>{title}</Title>
        {detail}
      </div>
      {children && <div className={classes.tools}>{children}</div>}
    </header>
  )
}
