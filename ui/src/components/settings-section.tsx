import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './settings.module.css'

type Props = { id: string; title: string; text: string; action?: ReactNode; children: ReactNode }

export function SettingsSection({ id, title, text, action, children }: Props) {
  return (
    <section className={classes.section} aria-labelledby={`${id}-title`}>
      <div className={classes.head}>
        <div>
          <Title order={2} id={`${id}-title`}>{title}</Title>
          <Text size="sm" c="dimmed">{text}</Text>
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
