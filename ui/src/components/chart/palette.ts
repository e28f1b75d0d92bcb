import type { Tone } from './model'

/**
 * Colours of series. Each stands out from the surface of its theme (3:1, WCAG 1.4.11) and is told apart from the others with
 * protanopia, deuteranopia and tritanopia too: neighbours differ in lightness, not in hue alone. A test computes both.
 */
const light = ['#0f766e', '#c68206', '#7747b7', '#bc3d17', '#4f9d8d', '#6b1e1f', '#3d2980']
const dark = ['#47aca1', '#f9c965', '#8d62cd', '#b05925', '#a79df8', '#baa030', '#9aecdf']

const meanings = {
  light: { other: '#808a94', DEBUG: '#808a94', DEFAULT: '#0f766e', WARNING: '#c68206', ERROR: '#b42318' },
  dark: { other: '#78838e', DEBUG: '#6a747e', DEFAULT: '#47aca1', WARNING: '#f0bf5f', ERROR: '#e0523f' },
}

export const palettes = { light, dark }
export type Scheme = keyof typeof palettes

export function colourOf(tone: Tone, scheme: Scheme): string {
  const palette = palettes[scheme]
  return typeof tone === 'number' ? palette[tone % palette.length]! : meanings[scheme][tone]
}
