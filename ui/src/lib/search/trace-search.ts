import { readChoice, readText } from './plain-search'

export const traceViews = ['tree', 'timeline'] as const

/** Which observation of a trace is open, and how the tree is drawn. `observation` is the name Langfuse links use. */
export type TraceSearch = { observation?: string; view?: 'timeline' }

export function readTraceSearch(raw: Record<string, unknown>): TraceSearch {
  return { observation: readText(raw, 'observation'), view: readChoice(raw, 'view', ['timeline']) }
}
