import type { ReactNode } from 'react'
import { Problem } from '@/lib/problem'
import type { Trace } from '@/lib/wire/trace'
import { ErrorState } from '@/components/error-state'
import { useWholeTrace } from './api/use-whole-trace'
import { TraceSkeleton } from './components/trace-skeleton'
import { TraceViewer, type TraceViewerProps } from './components/trace-viewer'
import classes from './components/trace-view.module.css'

type Props = Omit<TraceViewerProps, 'trace'> & {
  traceId: string
  /** What stands above the panes. */
  renderHeader?: (trace: Trace) => ReactNode
  /** Shown for a trace that does not exist (yet). */
  missing: ReactNode
}

/** A trace from the source around it, for a page or a panel: what is open in it is the caller's state. */
export function TraceContent({ traceId, renderHeader, missing, ...viewer }: Props) {
  const query = useWholeTrace(traceId)
  if (query.data) {
    return (
      <div className={classes.page}>
        {renderHeader?.(query.data)}
        {query.rest.isError && <ErrorState error={query.rest.error} onRetry={() => void query.rest.refetch()} />}
        <TraceViewer key={traceId} {...viewer} trace={query.data} />
      </div>
    )
  }
  if (query.error instanceof Problem && query.error.status === 404) return missing
  if (query.isError) return <ErrorState page error={query.error} onRetry={() => void query.refetch()} />
  return <TraceSkeleton />
}
