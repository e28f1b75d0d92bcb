import type { TraceListSearch } from '@/lib/search/trace-list-search'
import type { SingleFilter } from '@/lib/wire/metrics'

/** What the page around a table gives it: its place in the address, and the ways to change it. */
export type Exploring = {
  projectId: string
  search: TraceListSearch
  conditions: SingleFilter[]
  onChange: (part: Partial<TraceListSearch>) => void
  onConditions: (conditions: SingleFilter[]) => void
  onOpen: (traceId: string, observationId?: string) => void
}
