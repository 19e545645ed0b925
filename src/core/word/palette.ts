/** Colours of a document, RRGGBB without `#`, all made from the authority's accent. */
export interface Palette {
  /** Rules and bars: never text, it may be too light. */
  accent: string
  /** Text in the accent's hue: at least 4.5:1 on white and on the tint. */
  ink: string
  /** Ground of header rows and decisions. */
  tint: string
}

/** Headings of the third level, which stand close together: 10:1 on white. */
export const DARK = '404040'
/** Secondary text: 5.7:1 on the darkest tint, 7:1 on white. */
export const MUTED = '595959'
/** What is late, always with the word: 8:1 on white. */
export const ALERT = '9B1C1C'
/** Lines of tables. */
export const HAIRLINE = 'BFBFBF'

type Channels = readonly [number, number, number]

const channels = (colour: string): Channels => [
  Number.parseInt(colour.slice(-6, -4), 16),
  Number.parseInt(colour.slice(-4, -2), 16),
  Number.parseInt(colour.slice(-2), 16),
]
const hex = (rgb: Channels): string =>
  rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0').toUpperCase()).join('')

const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const scaled = (colour: string, factor: number): string => {
  const [red, green, blue] = channels(colour)
  return hex([red * factor, green * factor, blue * factor])
}

/** How much of the accent is in the tint. */
const TINT = 0.1

/** The colours of a document from its accent `#RRGGBB`; an accent too light for text is darkened until it can be read. */
export function palette(accentColour: string): Palette {
  const [red, green, blue] = channels(accentColour)
  const mixed = (channel: number): number => 255 - (255 - channel) * TINT
  const tint = hex([mixed(red), mixed(green), mixed(blue)])
  let ink = scaled(accentColour, 1)
  while (contrast(ink, tint) < 4.5) ink = scaled(ink, 0.95)
  return { accent: scaled(accentColour, 1), ink, tint }
}
