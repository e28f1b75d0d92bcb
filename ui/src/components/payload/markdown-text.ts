import { MARKDOWN_MOST } from '@/config/limits'

const SIGNS = [
  /^#{1,6} \S/m, // heading
  /^```/m, // code
  /^\s*[-*+] \S.*\n\s*[-*+] \S/m, // list of two or more
  /^\s*1[.)] \S.*\n(?:.*\n)*?\s*2[.)] \S/m, // numbered list
  /^\|.+\|\s*\n\|[\s:|-]+\|/m, // table
  /\*\*\S(?:[^*\n]{0,200}\S)?\*\*/, // bold
  /\[[^\]\n]{1,200}\]\((?:https?:|mailto:)[^)\s]{1,500}\)/, // link
  /^> \S/m, // quotation
]

/** Whether a text is probably Markdown: only then does the formatted view take its signs for more than signs. */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 20_000)
  return SIGNS.some((sign) => sign.test(start))
}

/** Quotations or lists in each other this deep are an attack or an accident, and would overflow the stack. */
const DEEP = /(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){30}/
/** Rows of opening signs take time in the square of their number. */
const OPENINGS = /(?:[[(*_`~<!][^\n]{0,3}){400}/

/** Lines that underline the line above make headings; thousands of them took half a minute. */
const UNDERLINES = /^ {0,3}(?:-+|=+)[ \t]*$/gm
const UNDERLINES_MOST = 200

/** Whether a text can be read as Markdown in a time that nobody notices. */
export function canBeMarkdown(text: string): boolean {
  return text.length <= MARKDOWN_MOST && !DEEP.test(text) && !OPENINGS.test(text) && (text.match(UNDERLINES)?.length ?? 0) <= UNDERLINES_MOST
}

/** The address of a link if it may be one: nothing that runs, and nothing inside this origin by a relative path. */
export function safeAddress(address: string | undefined): string | null {
  if (address === undefined) return null
  try {
    const { protocol, href } = new URL(address)
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null
  } catch {
    return null
  }
}
