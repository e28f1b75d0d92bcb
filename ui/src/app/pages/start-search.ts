import { readText } from '@/lib/search/plain-search'

/** How far the three steps have come: what exists already is in the address, so a reload loses nothing. */
export type StartSearch = { organizationId?: string; projectId?: string }

export function readStartSearch(raw: Record<string, unknown>): StartSearch {
  return { organizationId: readText(raw, 'organizationId'), projectId: readText(raw, 'projectId') }
}
