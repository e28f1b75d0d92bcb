import type { ReactNode } from 'react'
import type { TimeRange } from '@/lib/search/time-range'
import { UserFacts } from './user-facts'
import classes from './users.module.css'

type Props = { projectId: string; userId: string; time: TimeRange; children: ReactNode }

export function UserSummary({ projectId, userId, time, children }: Props) {
  return (
    <div className={classes.summary}>
      <UserFacts projectId={projectId} userId={userId} time={time} />
      {children}
    </div>
  )
}
