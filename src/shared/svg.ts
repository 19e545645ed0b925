/** The few parts of SVG 1.1 that the drawings are made of; presentation attributes only, so that Word and strict pages show them. */

const FONT = 'Calibri, Carlito, sans-serif'

// XML 1.0 has no place for these characters, escaped or not.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in XML, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (found) => entities[found] ?? found)

type Attributes = Record<string, string | number | undefined>

const attribute = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : escapeXml(value)

/** One element with its children, which are XML already. */
export const element = (name: string, attributes: Attributes, children: string | readonly string[] = ''): string => {
  const listed = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]))
    .join('')
  const inner = typeof children === 'string' ? children : children.join('')
  return inner === '' ? `<${name}${listed}/>` : `<${name}${listed}>${inner}</${name}>`
}

export const rect = (box: Box, attributes: Attributes): string => element('rect', { ...box, ...attributes })

export const path = (d: string, attributes: Attributes): string => element('path', { d, fill: 'none', ...attributes })

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const NARROW_LETTERS = /[ijlIft.,;:’'|!()[\] \u00A0\u202F]/u
const WIDE_LETTERS = /[mwMWœŒæÆ…—]/u

/** About how wide a text is, in the unit of its size: Calibri, rounded up a little. */
export const textWidth = (text: string, size: number): number => {
  let width = 0
  for (const letter of text) {
    if (NARROW_LETTERS.test(letter)) width += 0.29
    else if (WIDE_LETTERS.test(letter)) width += 0.84
    else width += /\p{Lu}/u.test(letter) ? 0.6 : 0.51
  }
  return width * size
}

/** The text, or as much of it as fits, with … */
export const fitText = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return letters.length === 0 ? '' : `${letters.join('').trimEnd()}…`
}

interface Words {
  x: number
  /** Of the line that letters stand on. */
  y: number
  size: number
  anchor?: 'start' | 'middle' | 'end'
  isBold?: boolean
  fill: string
  /** Cut with … beyond it. */
  width?: number
}

export const words = (text: string, { x, y, size, anchor, isBold, fill, width }: Words): string => {
  const shown = width === undefined ? text : fitText(text, width / (isBold === true ? 1.06 : 1), size)
  if (shown === '') return ''
  const attributes = {
    x,
    y,
    'font-family': FONT,
    'font-size': size,
    'font-weight': isBold === true ? 'bold' : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill,
  }
  return element('text', attributes, escapeXml(shown))
}

/** Slanted lines inside a rectangle, drawn one by one: patterns are not shown by every reader of SVG. */
export const hatching = ({ x, y, width, height }: Box, stroke: string): string => {
  const lines: string[] = []
  for (let offset = 1.2; offset < width + height; offset += 1.2) {
    const from = offset <= width ? [x + offset, y] : [x + width, y + offset - width]
    const to = offset <= height ? [x, y + offset] : [x + offset - height, y + height]
    lines.push(
      `M${[...from, ...to].map((value) => Math.round(value * 100) / 100).join(' ')}`.replace(/ (\S+ \S+)$/, ' L$1'),
    )
  }
  return path(lines.join(' '), { stroke, 'stroke-width': 0.25 })
}

export const diamond = (x: number, y: number, { radius, ...attributes }: Attributes & { radius: number }): string => {
  const point = (dx: number, dy: number) => `${attribute(x + dx * radius)} ${attribute(y + dy * radius)}`
  return path(`M${point(0, -1)} L${point(1, 0)} L${point(0, 1)} L${point(-1, 0)} Z`, attributes)
}
