import { useNavigate } from '@tanstack/react-router'
import { useIntersection } from '@mantine/hooks'
import { lazy, Suspense, useCallback, useState } from 'react'
import { drillLink } from './drill-link'
import type { ChartModel, Series } from './model'
import { useCells } from './use-cells'
import classes from './chart.module.css'

// ECharts is larger than everything else together, so it comes when a chart is drawn.
const ChartCanvas = lazy(() => import('./chart-canvas'))

/** Drawn shortly before it is scrolled to: drawing all of a page's charts at once would hold up the page. */
const AHEAD = '240px'

type Props = { projectId: string; chart: ChartModel; label: string }

/** A chart for eyes and a pointer; its table has the same numbers and links for everybody else. */
export function Chart({ projectId, chart, label }: Props) {
  const cells = useCells()
  const navigate = useNavigate()
  const pick = useCallback((place: number, series: Series | null) => {
    const drill = chart.drill(place, series)
    if (drill) void navigate(drillLink(projectId, drill))
  }, [chart, navigate, projectId])
  const { ref, entry } = useIntersection({ rootMargin: AHEAD })
  const [reached, setReached] = useState(false)
  if (entry?.isIntersecting && !reached) setReached(true)
  const blank = <div className={classes.canvas} />
  return (
    <div ref={ref} className={classes.canvas}>
      {reached
        ? <Suspense fallback={blank}><ChartCanvas chart={chart} cells={cells} label={label} onPick={pick} /></Suspense>
        : blank}
    </div>
  )
}
