import { ImageRun, LineRuleType, Paragraph } from 'docx'
import { drawBitmap } from './bitmap.ts'
import { CENTIMETRE, type Pen } from './pen.ts'
import { oneLine } from './text.ts'

/** A drawing and what it says to those who do not see it. */
export interface Drawing {
  svg: string
  widthMm: number
  heightMm: number
  alt: string
}

/** A longer alternative text is no longer one: what the drawing tells stands in a table too. */
const ALTERNATIVE_LIMIT = 500
const PIXELS_PER_MILLIMETRE = 96 / 25.4

/** Room that a page leaves to a drawing, in millimetres; `above` is what stands over it, in twentieths of a point. */
export function roomFor({ page, width }: Pen, above = 0): { widthMm: number; heightMm: number } {
  const millimetres = (twentieths: number): number => (twentieths / CENTIMETRE) * 10
  return { widthMm: millimetres(width), heightMm: millimetres(page.height - 2 * page.edges - above) }
}

/**
 * A drawing at its own size, smaller where the page does not have this room: as SVG, and as PNG where that is not drawn. `after` is the
 * blank under it, in twentieths of a point.
 */
export async function picture(
  pen: Pen,
  drawing: Drawing,
  { above = 0, after = 0, isOnNewPage = false }: { above?: number; after?: number; isOnNewPage?: boolean } = {},
): Promise<Paragraph> {
  const room = roomFor(pen, above)
  const scale = Math.min(1, room.widthMm / drawing.widthMm, room.heightMm / drawing.heightMm)
  const widthMm = drawing.widthMm * scale
  const words = oneLine(drawing.alt, ALTERNATIVE_LIMIT)
  const transformation = {
    width: Math.floor(widthMm * PIXELS_PER_MILLIMETRE),
    height: Math.floor(drawing.heightMm * scale * PIXELS_PER_MILLIMETRE),
  }
  return new Paragraph({
    pageBreakBefore: isOnNewPage,
    // A line one and a bit high would leave a blank as high as a part of the drawing.
    spacing: { before: 0, after, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(drawing.svg, 'utf8'),
        fallback: { type: 'png', data: await drawBitmap(drawing.svg, widthMm) },
        transformation,
        altText: { name: oneLine(words, 120), description: words, title: oneLine(words, 120) },
      }),
    ],
  })
}
