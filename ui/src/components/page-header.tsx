import { Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { PRODUCT } from '@/config/product'
import classes from './page-header.module.css'

type Props = { title: string; leading?: ReactNode; detail?: ReactNode; children?: ReactNode }

/** The title is that of the browser's tab as well. */
export function PageHeader({ title, leading, detail, children }: Props) {
  useDocumentTitle(`${title} · ${PRODUCT}`)
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
