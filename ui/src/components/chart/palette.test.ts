import { expect, test } from 'vitest'
import { colourOf, palettes, type Scheme } from './palette'

const surfaces: Record<Scheme, string> = { light: '#ffffff', dark: '#14181c' }
const levels = ['DEBUG', 'DEFAULT', 'WARNING', 'ERROR'] as const

type Triple = [number, number, number]

function linear(colour: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [r, g, blue] = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05
  })
  return Math.max(a!, b!) / Math.min(a!, b!)
}

/** What eyes without one kind of cone make of linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Record<string, Triple[]> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
  deuteranopia: [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_82, 0.042_94, 0.968_881]],
  tritanopia: [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_9]],
}

/** OKLab: equal distances look about equally different. */
function seen(colour: string, eye: Triple[]): Triple {
  const light = linear(colour)
  const [r, g, b] = eye.map((row) => Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])) as Triple
  const l = Math.cbrt(0.412_221_47 * r + 0.536_332_54 * g + 0.051_445_99 * b)
  const m = Math.cbrt(0.211_903_5 * r + 0.680_699_55 * g + 0.107_396_96 * b)
  const s = Math.cbrt(0.088_302_46 * r + 0.281_718_84 * g + 0.629_978_7 * b)
  return [
    0.210_454_26 * l + 0.793_617_79 * m - 0.004_072_05 * s, 1.977_998_5 * l - 2.428_592_21 * m + 0.450_593_71 * s,
    0.025_904_04 * l + 0.782_771_77 * m - 0.808_675_77 * s,
  ]
}

function apart(one: string, other: string): number {
  return Math.min(...Object.values(eyes).map((eye) => {
    const [a, b] = [seen(one, eye), seen(other, eye)]
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  }))
}

const pairs = (colours: string[]) => colours.flatMap((one, at) => colours.slice(0, at).map((other) => [one, other] as const))

test.each(['light', 'dark'] as const)('colours of the %s theme stand out and can be told apart by all eyes', (scheme) => {
  const meanings = levels.map((level) => colourOf(level, scheme))
  for (const colour of [...palettes[scheme], ...meanings, colourOf('other', scheme)]) {
    expect({ colour, enough: contrast(colour, surfaces[scheme]) >= 3 }).toEqual({ colour, enough: true })
  }
  // Three times what is just noticed side by side.
  for (const [one, other] of [...pairs(palettes[scheme]), ...pairs(meanings)]) {
    expect({ one, other, enough: apart(one, other) >= 0.09 }, `${apart(one, other)}`).toEqual({ one, other, enough: true })
  }
})
