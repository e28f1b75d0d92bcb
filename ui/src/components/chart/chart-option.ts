import type { EChartsCoreOption } from 'echarts/core'
import type { ChartModel, Series } from './model'
import { colourOf, type Scheme } from './palette'
import type { Cells } from './use-cells'

/** Fewer points than this are drawn as points as well: a lone one has no line to be seen by. */
const POINTS = 32
const NAME_LENGTH = 42

export type Look = { scheme: Scheme; fontFamily: string; text: string; strong: string; line: string; axis: string; surface: string }

export function lookOf(element: HTMLElement, scheme: Scheme): Look {
  const style = getComputedStyle(element)
  const value = (name: string) => style.getPropertyValue(name).trim()
  return {
    scheme, fontFamily: style.fontFamily, text: value('--mantine-color-dimmed'), strong: value('--text-strong'), line: value('--line'),
    axis: value('--line-strong'), surface: value('--surface'),
  }
}

export function chartOption(chart: ChartModel, cells: Cells, look: Look): EChartsCoreOption {
  const text = { color: look.text, fontSize: 11, fontFamily: look.fontFamily }
  return {
    animation: false,
    grid: { left: 4, right: 12, top: 10, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category', data: chart.labels, boundaryGap: chart.form === 'bars', axisTick: { show: false }, axisLine: { lineStyle: { color: look.axis } },
      axisLabel: { ...text, hideOverlap: true, margin: 10 },
    },
    yAxis: {
      type: 'value', min: chart.kind === 'decimal' ? undefined : 0, splitNumber: 3, minInterval: chart.kind === 'count' ? 1 : 0,
      axisLabel: { ...text, formatter: (value: number) => cells.short(chart.kind, value) }, splitLine: { lineStyle: { color: look.line } },
    },
    tooltip: {
      trigger: 'axis', confine: true, order: chart.form === 'bars' ? 'seriesDesc' : 'valueDesc', transitionDuration: 0,
      axisPointer: { type: chart.form === 'bars' ? 'shadow' : 'line', shadowStyle: { color: look.text, opacity: 0.08 }, lineStyle: { color: look.axis }, label: { show: false } },
      // Drawn on the canvas: a tooltip of HTML would need inline styles, which the content policy forbids, and would
      // put the names of strangers into the page.
      renderMode: 'richText',
      backgroundColor: look.surface, borderColor: look.axis, padding: 10, textStyle: { ...text, fontSize: 12, color: look.strong },
      formatter: (points: Point[]) => tooltip(chart, cells, points),
    },
    series: chart.series.map((series) => seriesOption(chart, series, look)),
  }
}

function seriesOption(chart: ChartModel, series: Series, look: Look): object {
  const colour = colourOf(series.tone, look.scheme)
  const common = { name: plain(series.name), data: series.values.map((value) => value ?? '-'), itemStyle: { color: colour }, cursor: 'pointer', emphasis: { disabled: true } }
  if (chart.form === 'bars') return { ...common, type: 'bar', stack: 'all', barMaxWidth: 26, barCategoryGap: '28%' }
  return { ...common, type: 'line', symbol: 'circle', symbolSize: 5, showSymbol: chart.labels.length <= POINTS, lineStyle: { width: 1.8, color: colour } }
}

type Point = { dataIndex: number; seriesIndex: number; marker: { content: string } | string }

/** Rows without anything are left out: a long list of noughts hides the others. */
function tooltip(chart: ChartModel, cells: Cells, points: Point[]): string {
  const at = points[0]?.dataIndex ?? 0
  const rows = points.flatMap(({ seriesIndex, marker }) => {
    const series = chart.series[seriesIndex]!
    const value = series.values[at] ?? null
    if (value === null || (value === 0 && chart.form === 'bars')) return []
    return [`${typeof marker === 'string' ? marker : marker.content}${plain(series.name)}  ${cells.text(chart.kind, value)}`]
  })
  if (chart.total !== undefined && rows.length > 1) {
    rows.push(`${chart.total}  ${cells.text(chart.kind, chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))}`)
  }
  return [chart.exact[at], ...rows].join('\n')
}

/** Braces start a style in ECharts' rich text. */
function plain(name: string): string {
  const text = name.replaceAll(/[{}|\n\r]/g, ' ')
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH - 1)}…` : text
}
