import type { SingleFilter } from '@/lib/wire/metrics'

/** What a column holds, hence what can be asked of it. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'array' | 'metadata' | 'numberScore' | 'categoryScore'

export type Operator = '=' | '>' | '<' | '>=' | '<=' | 'contains' | 'does not contain' | 'starts with' | 'ends with'
  | 'any of' | 'none of' | 'all of' | 'is null' | 'is not null'

const NUMBERS: Operator[] = ['>=', '<=', '>', '<', '=']
const TEXTS: Operator[] = ['contains', '=', 'does not contain', 'starts with', 'ends with']

const operators: Record<ColumnKind, Operator[]> = {
  text: ['any of', 'none of', ...TEXTS, 'is null', 'is not null'],
  number: [...NUMBERS, 'is null', 'is not null'],
  boolean: ['='],
  array: ['any of', 'none of', 'all of'],
  metadata: TEXTS,
  numberScore: NUMBERS,
  categoryScore: ['any of', 'none of'],
}

export const operatorsOf = (kind: ColumnKind): Operator[] => operators[kind]

const types: Record<ColumnKind, string> = {
  text: 'string', number: 'number', boolean: 'boolean', array: 'arrayOptions', metadata: 'stringObject', numberScore: 'numberObject', categoryScore: 'categoryOptions',
}

export const isKeyed = (kind: ColumnKind): boolean => kind === 'metadata' || kind === 'numberScore' || kind === 'categoryScore'
export const takesList = (operator: Operator): boolean => operator === 'any of' || operator === 'none of' || operator === 'all of'
export const takesNothing = (operator: Operator): boolean => operator === 'is null' || operator === 'is not null'
export const takesNumber = (kind: ColumnKind): boolean => kind === 'number' || kind === 'numberScore'

export type ConditionValue = string | number | boolean | string[]

/** The type that the server's grammar wants for a column with an operator. */
export function condition(column: string, kind: ColumnKind, operator: Operator, value: ConditionValue, key?: string): SingleFilter {
  if (takesNothing(operator)) return { type: 'null', column, operator, value: '' }
  const type = kind === 'text' && takesList(operator) ? 'stringOptions' : types[kind]
  return { type, column, operator, value, ...(key === undefined ? {} : { key }) }
}

/** The values that are chosen in a column; null when it is narrowed by something else than a choice. */
export function chosenIn(conditions: readonly SingleFilter[], column: string): string[] {
  const found = conditions.find((one) => one.column === column && one.operator === 'any of')
  if (found && Array.isArray(found.value)) return found.value
  const truth = conditions.find((one) => one.column === column && one.type === 'boolean')
  return truth ? [String(truth.value)] : []
}

/** A choice takes the place of an earlier choice in its column; other conditions on it stay. */
export function choose(conditions: readonly SingleFilter[], column: string, kind: ColumnKind, values: string[]): SingleFilter[] {
  const others = conditions.filter((one) => !(one.column === column && (one.operator === 'any of' || one.type === 'boolean')))
  if (values.length === 0 || (kind === 'boolean' && values.length > 1)) return others
  return [...others, kind === 'boolean' ? condition(column, kind, '=', values[0] === 'true') : condition(column, kind, 'any of', values)]
}

export type Bounds = { min: number | null; max: number | null }

export function boundsIn(conditions: readonly SingleFilter[], column: string): Bounds {
  const bound = (operator: Operator) => {
    const value = conditions.find((one) => one.column === column && one.operator === operator)?.value
    return typeof value === 'number' ? value : null
  }
  return { min: bound('>='), max: bound('<=') }
}

export function bind(conditions: readonly SingleFilter[], column: string, { min, max }: Bounds): SingleFilter[] {
  const others = conditions.filter((one) => !(one.column === column && (one.operator === '>=' || one.operator === '<=')))
  return [
    ...others,
    ...(min === null ? [] : [condition(column, 'number', '>=', min)]),
    ...(max === null ? [] : [condition(column, 'number', '<=', max)]),
  ]
}

export function written(conditions: readonly SingleFilter[]): string | undefined {
  return conditions.length === 0 ? undefined : JSON.stringify(conditions)
}

/** An address may have been edited: what is no list of conditions is none. */
export function readConditions(filter: string | undefined): SingleFilter[] {
  if (filter === undefined) return []
  try {
    const read: unknown = JSON.parse(filter)
    return Array.isArray(read) ? (read as SingleFilter[]).filter((one) => typeof one?.column === 'string' && typeof one.operator === 'string') : []
  } catch {
    return []
  }
}
