import { createContext, useContext } from 'react'
import type { Observation, ObservationRow, Trace } from '@/lib/wire/trace'

/** Where a trace is read from: a project one is a member of, or what a project has made public. */
export type TraceSource = {
  /** Tells apart what is kept in memory. */
  key: string
  /** The project, for links to its other pages; null where there are none to go to. */
  projectId: string | null
  trace: (traceId: string, signal: AbortSignal) => Promise<Trace>
  /** Further observations, after what `after` stands for, or from the first. */
  observations: (traceId: string, after: string | null, signal: AbortSignal) => Promise<ObservationPage>
  observation: (traceId: string, observationId: string, signal: AbortSignal) => Promise<Observation>
}

export type ObservationPage = { data: ObservationRow[]; meta: { next: string | null } }

const Source = createContext<TraceSource | null>(null)

export const TraceSourceProvider = Source.Provider

export function useTraceSource(): TraceSource {
  const source = useContext(Source)
  if (source === null) throw new Error('no source of traces around this')
  return source
}
