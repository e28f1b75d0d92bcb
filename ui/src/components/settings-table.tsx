import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './settings.module.css'

type Props = { label: string; columns: string[]; action?: string; testId: string; children: ReactNode }

/** A short table with an action at the end of each row; `action` names that column for assistive technology. */
export function SettingsTable({ label, columns, action, testId, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls on a phone, so the keyboard must reach it
    <div className={classes.frame} tabIndex={0}>
      <table className={classes.table} aria-label={label} data-testid={testId}>
        <thead>
          <tr>
            {columns.map((column) => <th key={column} scope="col">{column}</th>)}
            {action !== undefined && <th scope="col"><VisuallyHidden>{action}</VisuallyHidden></th>}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
