import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import type { TraceSource } from '../source'

export const projectSource = (projectId: string): TraceSource => ({
  key: projectId,
  projectId,
  trace: (traceId, signal) => http.get(urls.trace(projectId, traceId), signal),
  observations: (traceId, after, signal) => http.get(urls.traceObservations(projectId, traceId, { after: after ?? undefined, limit: OBSERVATIONS_PIECE }), signal),
  observation: (traceId, observationId, signal) => http.get(urls.observation(projectId, traceId, observationId), signal),
})

/** Without signing in: only what is marked public answers. */
export const sharedSource = (projectId: string): TraceSource => ({
  key: `shared:${projectId}`,
  projectId: null,
  trace: (traceId, signal) => http.open(urls.sharedTrace(projectId, traceId), signal),
  observations: (traceId, after, signal) => http.open(urls.sharedTraceObservations(projectId, traceId, { after: after ?? undefined, limit: OBSERVATIONS_PIECE }), signal),
  observation: (traceId, observationId, signal) => http.open(urls.sharedObservation(projectId, traceId, observationId), signal),
})

/** As many as the server gives at once. */
const OBSERVATIONS_PIECE = 5_000
