import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'
import { drillLink } from './drill-link'
import type { ChartModel, Series } from './model'
import { useCells } from './use-cells'
import { useReached } from './use-reached'
import classes from './chart.module.css'

// ECharts is larger than everything else together, so it comes when a chart is drawn.
const ChartCanvas = lazy(() => import('./chart-canvas'))

type Props = { projectId: string; chart: ChartModel; label: string }

/** A chart for eyes and a pointer; its table has the same numbers and links for everybody else. */
export function Chart({ projectId, chart, label }: Props) {
  const cells = useCells()
  const navigate = useNavigate()
  const pick = useCallback((place: number, series: Series | null) => {
    const drill = chart.drill(place, series)
    if (drill) void navigate(drillLink(projectId, drill))
  }, [chart, navigate, projectId])
  const { ref, reached } = useReached()
  const blank = <div className={classes.canvas} />
  return (
    <div ref={ref} className={classes.canvas}>
      {reached
        ? <Suspense fallback={blank}><ChartCanvas chart={chart} cells={cells} label={label} onPick={pick} /></Suspense>
        : blank}
    </div>
  )
}
