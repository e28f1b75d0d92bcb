import type { Level } from '@/lib/wire/trace'
import { readChoice, readText } from './plain-search'

/** What the address of a trace says: what is open in it, and how the tree is drawn. `observation` is the name Langfuse links use. */
export type TraceSearch = {
  observation?: string
  view?: 'timeline'
  find?: string
  /** Types and levels that the tree is narrowed to, separated by commas. */
  type?: string
  level?: string
}

export function readTraceSearch(raw: Record<string, unknown>): TraceSearch {
  return {
    observation: readText(raw, 'observation'),
    view: readChoice(raw, 'view', ['timeline']),
    find: readText(raw, 'find'),
    type: readText(raw, 'type'),
    level: readText(raw, 'level'),
  }
}

const LEVELS: Level[] = ['DEBUG', 'DEFAULT', 'WARNING', 'ERROR']

export function typesOf({ type }: TraceSearch): string[] {
  return type === undefined ? [] : type.split(',').filter(Boolean)
}

export function levelsOf({ level }: TraceSearch): Level[] {
  const named = new Set(level?.split(','))
  return LEVELS.filter((each) => named.has(each))
}
