import { ScatterChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type ECharts } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import type { TraceRow } from '@/lib/wire/trace'
import { latencyOption } from './latency-option'
import classes from './users.module.css'

register([ScatterChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer])

export default function LatencyChart({ traces, onOpen }: { traces: TraceRow[]; onOpen: (traceId: string) => void }) {
  const { t } = useTranslation('users')
  const format = useFormat()
  const element = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(null)
  useEffect(() => {
    const instance = init(element.current!)
    chart.current = instance
    const resize = new ResizeObserver(() => instance.resize())
    resize.observe(element.current!)
    return () => {
      resize.disconnect()
      instance.dispose()
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption(latencyOption(traces, format, getComputedStyle(element.current!)))
  }, [traces, format])
  useEffect(() => {
    const instance = chart.current
    instance?.on('click', ({ dataIndex }) => {
      const trace = traces[dataIndex]
      if (trace) onOpen(trace.id)
    })
    return () => void instance?.off('click')
  }, [traces, onOpen])
  return <div ref={element} className={classes.canvas} role="img" aria-label={t('chart', { count: traces.length })} />
}
