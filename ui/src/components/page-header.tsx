import { Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { PRODUCT } from '@/config/product'
import classes from './page-header.module.css'

type Props = { title: string; leading?: ReactNode; detail?: ReactNode; children?: ReactNode; titled?: boolean }

/** The title is that of the browser's tab as well; without `titled` this stands inside a page that has its own. */
export function PageHeader({ title, leading, detail, children, titled = true }: Props) {
  useDocumentTitle(titled ? `${title} · ${PRODUCT}` : document.title)
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        {leading}
        <Title order={titled ? 1 : 2} className={classes.text}>{title}</Title>
        {detail}
      </div>
      {children && <div className={classes.tools}>{children}</div>}
    </header>
  )
}
