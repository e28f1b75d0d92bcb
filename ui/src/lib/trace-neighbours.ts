/**
 * The list somebody opened a trace from, so that the page of the trace can go on to the next one. Kept per tab: another
 * tab has another list.
 */
const KEPT = 'plumbline.trace-list'

type TraceList = { projectId: string; traceIds: string[] }

export function rememberTraceList(projectId: string, traceIds: string[]): void {
  window.sessionStorage.setItem(KEPT, JSON.stringify({ projectId, traceIds } satisfies TraceList))
}

export type Neighbours = { previous: string | null; next: string | null; place: number; of: number }

/** Null when the trace is not of the list that was open last. */
export function neighboursOf(projectId: string, traceId: string): Neighbours | null {
  const list = remembered()
  const place = list?.projectId === projectId ? list.traceIds.indexOf(traceId) : -1
  if (list === null || place === -1) return null
  return { previous: list.traceIds[place - 1] ?? null, next: list.traceIds[place + 1] ?? null, place: place + 1, of: list.traceIds.length }
}

function remembered(): TraceList | null {
  try {
    const list = JSON.parse(window.sessionStorage.getItem(KEPT) ?? 'null') as TraceList | null
    return list !== null && Array.isArray(list.traceIds) ? list : null
  } catch {
    return null
  }
}
