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
