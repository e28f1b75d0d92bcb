export type CsvValue = string | number | null

/** Excel takes UTF-8 for its own code page unless a mark says so. */
const BOM = '\uFEFF'

/** RFC 4180. Numbers are written as they are, for programs; text that a spreadsheet would run is made text. */
export function csvOf(head: string[], rows: CsvValue[][]): string {
  return BOM + [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: CsvValue): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** OWASP: what begins like a formula gets an apostrophe, which spreadsheets do not show. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
