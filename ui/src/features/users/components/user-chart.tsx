import { Skeleton, useComputedColorScheme } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceRow } from '@/lib/wire/trace'
import classes from './users.module.css'

// ECharts is larger than everything else together, so it comes when a chart is drawn.
const LatencyChart = lazy(() => import('./latency-chart'))

/** Latency of a user's latest traces over time. */
export function UserChart({ traces, onOpen }: { traces: TraceRow[]; onOpen: (traceId: string) => void }) {
  const { t } = useTranslation('users')
  const scheme = useComputedColorScheme('light')
  const timed = traces.filter(({ latencyMs }) => latencyMs !== null)
  if (timed.length === 0) return null
  return (
    <figure className={classes.chart} data-testid="user-chart">
      <Suspense fallback={<Skeleton h="100%" radius={0} />}>
        <LatencyChart key={scheme} traces={timed} onOpen={onOpen} />
      </Suspense>
      <figcaption>{t('chart', { count: timed.length })}</figcaption>
    </figure>
  )
}
