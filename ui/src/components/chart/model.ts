import type { DrillDown } from '@/lib/search/drill-down'

/** A place in the palette, or a meaning that has a colour of its own. */
export type Tone = number | 'other' | 'DEBUG' | 'DEFAULT' | 'WARNING' | 'ERROR'

export type Series = { key: string; name: string; tone: Tone; values: (number | null)[] }

/** How a value is written. */
export type Kind = 'text' | 'time' | 'count' | 'money' | 'duration' | 'decimal' | 'share'

/** What a chart shows, before anything is drawn: the chart, its table, its files and its links all come from here. */
export type ChartModel = {
  form: 'bars' | 'lines'
  kind: Kind
  /** Along the axis; `labels` are written below it, `exact` in the tooltip. */
  labels: string[]
  exact: string[]
  series: Series[]
  /** What all series together are called, where they add up. */
  total?: string
  /** False where there is one series and the title says what it is. */
  legend?: false
  /** What is behind a point; without a series, behind all of them at this place. */
  drill: (place: number, series: Series | null) => DrillDown | undefined
}

export type Column = { label: string; kind: Kind }
/** `value` is what files get; `shown` is written in its place for people, such as the words for an unknown price. */
export type Cell = { value: string | number | null; shown?: string; warning?: boolean; drill?: DrillDown }
export type TableModel = { columns: Column[]; rows: Cell[][] }

/** The same numbers in rows, for everybody and everything that does not see the chart. */
export function tableOfChart(chart: ChartModel, first: Column, keys: string[]): TableModel {
  return {
    columns: [first, ...chart.series.map(({ name }) => ({ label: name, kind: chart.kind }))],
    rows: keys.map((key, place) => [
      { value: key, shown: chart.exact[place], drill: chart.drill(place, null) },
      ...chart.series.map((series) => {
        const value = series.values[place] ?? null
        return { value, drill: value ? chart.drill(place, series) : undefined }
      }),
    ]),
  }
}
