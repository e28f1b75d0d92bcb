/**
 * Search parameters as plain text, so that an address written by hand means what it says: the router's own reading
 * would take the user id "123" for a number.
 */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

type Raw = Record<string, unknown>

export function readText(raw: Raw, name: string): string | undefined {
  const value = raw[name]
  return value === undefined || value === null || value === '' ? undefined : String(value)
}

export function readCount(raw: Raw, name: string, fallback: number): number | undefined {
  const value = Number(raw[name])
  return Number.isInteger(value) && value >= 1 && value !== fallback ? value : undefined
}

export function readChoice<T extends string>(raw: Raw, name: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === raw[name])
}

export function readOrder<T extends string>(raw: Raw, orders: readonly T[], fallback: T): T | undefined {
  const order = readChoice(raw, 'orderBy', orders)
  return order === fallback ? undefined : order
}
