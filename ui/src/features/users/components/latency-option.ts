import type { EChartsCoreOption } from 'echarts/core'
import type { useFormat } from '@/lib/format/use-format'
import type { TraceRow } from '@/lib/wire/trace'

type Format = ReturnType<typeof useFormat>

export function latencyOption(traces: TraceRow[], format: Format, style: CSSStyleDeclaration): EChartsCoreOption {
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const text = { color: colour('--mantine-color-dimmed'), fontSize: 11, fontFamily: style.fontFamily }
  return {
    animation: false,
    grid: { left: 12, right: 20, top: 36, bottom: 10, containLabel: true },
    xAxis: {
      type: 'time', axisLabel: { ...text, hideOverlap: true }, axisTick: { show: false }, splitNumber: 4,
      axisLine: { lineStyle: { color: colour('--line-strong') } },
    },
    yAxis: {
      type: 'value', min: 0, splitNumber: 3, axisLabel: { ...text, formatter: (value: number) => format.duration(value) },
      splitLine: { lineStyle: { color: colour('--line') } },
    },
    tooltip: {
      // Drawn on the canvas: a tooltip of HTML would need inline styles, which the content policy forbids, and would
      // put the names of strangers into the page.
      renderMode: 'richText',
      backgroundColor: colour('--surface'), borderColor: colour('--line-strong'), textStyle: { ...text, color: colour('--text-strong') },
      formatter: ({ dataIndex }: { dataIndex: number }) => tooltip(traces[dataIndex], format),
    },
    series: [{
      type: 'scatter', symbolSize: 8, cursor: 'pointer',
      data: traces.map(({ timestamp, latencyMs, level }) => ({
        value: [timestamp, latencyMs],
        itemStyle: { color: colour(level === 'ERROR' ? '--danger' : level === 'WARNING' ? '--warning' : '--accent'), opacity: 0.8 },
      })),
    }],
  }
}

function tooltip(trace: TraceRow | undefined, format: Format): string {
  if (!trace) return ''
  // Braces start a style in ECharts' rich text.
  const name = (trace.name ?? trace.id).replaceAll(/[{}|]/g, ' ')
  return `${name}\n${format.exactTime(trace.timestamp)}\n${format.duration(trace.latencyMs ?? 0)}`
}
