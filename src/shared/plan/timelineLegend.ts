import { inks, sizes, wordsOf, type Frame } from './timelineFrame.ts'
import { diamond, hatching, path, rect, textWidth, words } from '../svg.ts'

type Sign = (frame: Frame, x: number, y: number) => string

const box = (x: number, y: number) => ({ x, y: y - 1.2, width: 6, height: 2.4 })
const outline = { fill: inks.paper, 'stroke-width': 0.35, rx: 0.5 }

const small = (radius: number, x: number, y: number) =>
  diamond(x + 3, y, { radius, fill: inks.paper, stroke: inks.text, 'stroke-width': 0.3 })

const signs = {
  planned: ({ accent }, x, y) => rect(box(x, y), { ...outline, stroke: accent }),
  done: ({ accent }, x, y) => rect(box(x, y), { ...outline, fill: accent, stroke: accent }),
  late: (_frame, x, y) => rect(box(x, y), { ...outline, stroke: inks.late }) + hatching(box(x, y), inks.late),
  forecast: (_frame, x, y) => {
    const thin = { ...box(x, y), y: y - 0.9, height: 1.8 }
    const dashed = { fill: inks.paper, stroke: inks.late, 'stroke-width': 0.25, 'stroke-dasharray': '0.9 0.5' }
    return rect(thin, dashed) + hatching(thin, inks.late)
  },
  end: ({ accent }, x, y) => diamond(x + 3, y, { radius: 1.7, fill: inks.paper, stroke: accent, 'stroke-width': 0.45 }),
  step: (_frame, x, y) => small(1, x, y),
  milestone: (_frame, x, y) => small(1.5, x, y),
  meeting: (_frame, x, y) =>
    path(`M${x + 3} ${y - 1.6} v3.2`, { stroke: inks.strong, 'stroke-width': 0.3, 'stroke-dasharray': '0.3 0.6' }),
  today: (_frame, x, y) =>
    path(`M${x + 3} ${y - 1.6} v3.2`, { stroke: inks.text, 'stroke-width': 0.4, 'stroke-dasharray': '1.4 0.4' }),
  link: (_frame, x, y) =>
    path(`M${x} ${y} h5`, { stroke: inks.quiet, 'stroke-width': 0.25 }) +
    path(`M${x + 6} ${y} l-1.5 -0.8 v1.6 Z`, { fill: inks.quiet }),
} satisfies Record<string, Sign>

type SignName = keyof typeof signs

const isSign = (name: string): name is SignName => name in signs

/** What the signs of the sheet mean, in as many lines as it takes, and which sheet it is. */
export const drawLegend = (frame: Frame, { rank, count }: { rank: number; count: number }): string => {
  const said = wordsOf(frame)
  const top = frame.height - sizes.legend
  let [x, y] = [0.3, top + 3.4]
  const drawn = Object.keys(signs)
    .filter(isSign)
    .map((name) => {
      const label = said.legend[name]
      const width = 7.4 + textWidth(label, sizes.small) + 2
      if (x + width > frame.width - 12) [x, y] = [0.3, y + 4.4]
      const sign =
        signs[name](frame, x, y) + words(label, { x: x + 7.4, y: y + 0.8, size: sizes.small, fill: inks.text })
      x += width
      return sign
    })
  const number = { x: frame.width - 1, y: top + 4.2, size: sizes.small, anchor: 'end' as const, fill: inks.quiet }
  return drawn.join('') + (count === 1 ? '' : words(said.sheet(rank, count), number))
}
