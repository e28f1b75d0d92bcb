import type { ECharts } from 'echarts/core'
import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { chartOption, lookOf } from './chart-option'
import { init } from './echarts'
import type { ChartModel, Series } from './model'
import type { Cells } from './use-cells'
import classes from './chart.module.css'

type Props = { chart: ChartModel; cells: Cells; label: string; onPick: (place: number, series: Series | null) => void }

export default function ChartCanvas({ chart, cells, label, onPick }: Props) {
  const scheme = useComputedColorScheme('light')
  const element = useRef<HTMLDivElement>(null)
  const canvas = useRef<ECharts>(null)
  useEffect(() => {
    const instance = init(element.current!)
    canvas.current = instance
    const resize = new ResizeObserver(() => instance.resize())
    resize.observe(element.current!)
    return () => {
      resize.disconnect()
      instance.dispose()
    }
  }, [])
  useEffect(() => {
    // Series that are gone must not stay.
    canvas.current?.setOption(chartOption(chart, cells, lookOf(element.current!, scheme)), { notMerge: true })
  }, [chart, cells, scheme])
  useEffect(() => {
    const instance = canvas.current!
    const pickSeries = ({ seriesIndex, dataIndex }: { seriesIndex?: number; dataIndex: number }) => {
      const series = chart.series[seriesIndex ?? -1]
      if (series) onPick(dataIndex, series)
    }
    const placeAt = ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) =>
      instance.containPixel({ gridIndex: 0 }, [offsetX, offsetY]) ? Number(instance.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY])[0]) : null
    // Beside the bars and lines, the whole column of a place answers.
    const pickPlace = (event: { offsetX: number; offsetY: number; target?: unknown }) => {
      const place = event.target ? null : placeAt(event)
      if (place !== null && place >= 0 && place < chart.labels.length) onPick(place, null)
    }
    const point = (event: { offsetX: number; offsetY: number }) => instance.getZr().setCursorStyle(placeAt(event) === null ? 'default' : 'pointer')
    instance.on('click', pickSeries as never)
    instance.getZr().on('click', pickPlace)
    instance.getZr().on('mousemove', point)
    return () => {
      instance.off('click')
      if (instance.isDisposed()) return
      instance.getZr().off('click', pickPlace)
      instance.getZr().off('mousemove', point)
    }
  }, [chart, onPick])
  return <div ref={element} className={classes.canvas} role="img" aria-label={label} />
}
