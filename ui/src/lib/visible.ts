/**
 * Text of strangers with everything visible that would otherwise act: control characters (an ANSI escape is no colour
 * here) and characters that turn the direction of what follows become their code points, which every font can show.
 */
export function visible(text: string): string {
  return ACTING.test(text) ? text.replaceAll(EVERY_ACTING, picture) : text
}

const CONTROLS = '\\u0000-\\u0008\\u000b-\\u000c\\u000e-\\u001f\\u007f-\\u009f'
const DIRECTIONS = '\\u202a-\\u202e\\u2066-\\u2069'
const HIDDEN = '\\u200b\\u2028\\u2029\\u2060-\\u2064\\ufeff\\ufff9-\\ufffb'
const ACTING = new RegExp(`[${CONTROLS}${DIRECTIONS}${HIDDEN}]`)
const EVERY_ACTING = new RegExp(ACTING, 'g')

function picture(character: string): string {
  return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** The beginning of a text, cut between characters. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}
