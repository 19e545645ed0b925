import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import { readDocx } from '../../../tests/support/word.ts'
import { heading, paragraph } from './blocks.ts'
import { writeSections } from './frame.ts'
import { imageSize } from './logo.ts'
import { onPage, PAGES, takePen, type Page } from './pen.ts'
import { picture, roomFor } from './picture.ts'
import { table } from './table.ts'

const frame = {
  title: 'Dessin',
  subject: 'Dessin',
  author: 'Grand Cahors',
  header: { left: 'LOT’EC', right: [{ text: 'Interne' }] },
  footer: 'Dessin',
  isNumbered: true,
}

const svg = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">` +
  `<rect width="100%" height="100%" fill="#0B6E5F"/><text x="10" y="30" font-family="Calibri" font-size="12">Été</text></svg>`

/** Three sections: A4 upright, A4 and A3 that lie, each with a drawing of this size and a table. */
async function written(widthMm: number, heightMm: number): Promise<Buffer> {
  const pen = takePen({ locale: 'fr', accentColour: '#0B6E5F' })
  const drawing = { svg: svg(widthMm, heightMm), widthMm, heightMm, alt: 'Calendrier : deux actions' }
  const pens = [pen, onPage(pen, PAGES.A4), onPage(pen, PAGES.A3)]
  const sections = pens.map(async (own) => ({
    pen: own,
    children: [
      heading(own, 1, 'Titre'),
      await picture(own, drawing, { above: 800 }),
      table(own, { columns: [{ header: 'A', share: 1 }], rows: [['b']] }),
      paragraph(own, 'Fin'),
    ],
  }))
  return writeSections(pen, frame, await Promise.all(sections))
}

test('sections on paper of several formats are valid, their tables and drawings as wide as their pages at most', async () => {
  const bytes = await written(2000, 1000)
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const { tables, images } = await readDocx(bytes)
  expect(tables.map(({ textWidth }) => textWidth)).toEqual([9070, 14_570, 21_543])
  expect(images.map(({ widthCm }) => Math.round(widthCm))).toEqual([16, 26, 38])
  for (const { widthCm, heightCm } of images) expect(widthCm / heightCm).toBeCloseTo(2, 1)
})

test('a drawing that fits keeps its own size, and what it says to those who do not see it', async () => {
  const { images } = await readDocx(await written(80, 40))
  expect(images.map(({ alternative }) => alternative)).toEqual(Array(3).fill('Calendrier : deux actions'))
  for (const { widthCm, heightCm } of images) expect([Math.round(widthCm), Math.round(heightCm)]).toEqual([8, 4])
})

test('a drawing is there as SVG, to the letter, and as a bitmap sharp enough for print', async () => {
  const zip = await JSZip.loadAsync(await written(80, 40))
  const files = Object.values(zip.files).filter(({ name }) => name.startsWith('word/media/'))
  const kinds = Map.groupBy(files, ({ name }) => name.split('.').at(-1) ?? '')
  expect([...kinds].map(([kind, { length }]) => [kind, length])).toEqual([
    ['svg', 1],
    ['png', 1],
  ])
  expect(await kinds.get('svg')?.[0]?.async('string')).toBe(svg(80, 40))
  const bitmap = await kinds.get('png')?.[0]?.async('nodebuffer')
  expect(imageSize(bitmap ?? Buffer.alloc(0))).toEqual({ width: 693, height: 347 })
})

test('the room of a page is what its margins and what stands above leave', () => {
  const pen = takePen({ locale: 'fr', accentColour: '#0B6E5F' })
  const room = (page: Page, above = 0): number[] => {
    const { widthMm, heightMm } = roomFor(onPage(pen, page), above)
    return [Math.round(widthMm), Math.round(heightMm)]
  }
  expect(room(PAGES.upright)).toEqual([160, 247])
  expect(room(PAGES.A4)).toEqual([257, 170])
  expect(room(PAGES.A3)).toEqual([380, 257])
  expect(room(PAGES.A4, 567)).toEqual([257, 160])
})
