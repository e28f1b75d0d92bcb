import type { ObservationRow, Trace } from '@/lib/wire/trace'

export type Span = { start: number; end: number }
export type Bar = { left: number; width: number; firstToken: number | null }

/** From the first start to the last end, in milliseconds; never empty, so that it can be divided by. */
export function spanOf(trace: Pick<Trace, 'timestamp' | 'observations'>): Span {
  let start = Infinity
  let end = -Infinity
  for (const { startTime, endTime } of trace.observations) {
    start = Math.min(start, time(startTime))
    end = Math.max(end, time(endTime ?? startTime))
  }
  if (start === Infinity) start = end = time(trace.timestamp)
  return { start, end: Math.max(end, start + 1) }
}

/** Where the bar of an observation lies, in percent of the whole; `firstToken` in percent of the bar. */
export function barOf(observation: ObservationRow, { start, end }: Span): Bar {
  const from = time(observation.startTime)
  const to = Math.max(time(observation.endTime ?? observation.startTime), from)
  const first = observation.completionStartTime === null ? null : time(observation.completionStartTime)
  return {
    left: ((from - start) / (end - start)) * 100,
    width: ((to - from) / (end - start)) * 100,
    firstToken: first !== null && first > from && first < to ? ((first - from) / (to - from)) * 100 : null,
  }
}

/** How many observations run in each of `columns` equal parts of the span, and whether one of them failed. */
export function densityOf(observations: ObservationRow[], { start, end }: Span, columns: number): { running: number; failed: boolean }[] {
  // What begins and ends is counted first, so that a long observation costs no more than a short one.
  const steps = new Int32Array(columns + 1)
  const failed = new Uint8Array(columns)
  const columnOf = (at: number) => Math.min(columns - 1, Math.max(0, Math.floor(((at - start) / (end - start)) * columns)))
  for (const { startTime, endTime, level } of observations) {
    const from = columnOf(time(startTime))
    const to = Math.max(from, columnOf(time(endTime ?? startTime)))
    steps[from]! += 1
    steps[to + 1]! -= 1
    if (level === 'ERROR') failed.fill(1, from, to + 1)
  }
  let running = 0
  return Array.from(failed, (flag, column) => ({ running: (running += steps[column]!), failed: flag === 1 }))
}

const STEPS = [1, 2, 2.5, 5, 10]

/** Round distances from the start, about `wanted` of them, in milliseconds. */
export function ticksOf({ start, end }: Span, wanted = 5): number[] {
  const raw = (end - start) / wanted
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = (STEPS.find((candidate) => candidate * power >= raw) ?? 10) * power
  return Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => index * step)
}

function time(iso: string): number {
  return new Date(iso).getTime()
}
