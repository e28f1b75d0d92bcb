import { Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './start.module.css'

export type StepState = 'done' | 'current' | 'later'

type Props = { number: number; title: string; state: StepState; summary?: string; children?: ReactNode }

/** All three steps are on one page: what is done folds to a line, what comes later is named already. */
export function Step({ number, title, state, summary, children }: Props) {
  return (
    <li className={classes.step} data-state={state} aria-current={state === 'current' ? 'step' : undefined} data-testid={`step-${number}`}>
      <span className={classes.number} aria-hidden>{state === 'done' ? <IconCheck size={14} stroke={2.4} /> : number}</span>
      <div className={classes.stepBody}>
        <div className={classes.stepHead}>
          <h2 className={classes.stepTitle}>{title}</h2>
          {summary && <Text size="sm" c="dimmed">{summary}</Text>}
        </div>
        {state === 'current' && <div className={classes.stepContent}>{children}</div>}
      </div>
    </li>
  )
}
