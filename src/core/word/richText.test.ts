import { expect, it } from 'vitest'
import { richParagraphs, type RichText } from '../../shared/richText.ts'
import { line, list, rich } from '../../../tests/support/viewMakers.ts'
import { readDocx, type ReadDocument } from '../../../tests/support/word.ts'
import { heading } from './blocks.ts'
import { writeDocument } from './frame.ts'
import { takePen } from './pen.ts'
import { richText } from './richText.ts'

async function written(doc: RichText): Promise<ReadDocument> {
  const pen = takePen({ locale: 'fr', accentColour: '#0B6E5F' })
  const frame = {
    title: 't',
    subject: '',
    author: 'a',
    header: { left: 'l', right: [] },
    footer: 'f',
    isNumbered: false,
  }
  return readDocx(await writeDocument(pen, frame, [heading(pen, 1, 'Titre'), ...richText(pen, doc)]))
}

const listed = ({ paragraphs }: ReadDocument): { text: string; id: string | undefined; level: number | undefined }[] =>
  paragraphs.slice(1).map(({ text, list }) => ({ text, id: list?.id, level: list?.level }))

it('keeps bold and italic words where they are, in a sentence that is set as a whole', async () => {
  const document = await written(
    rich({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Dire "' },
        { type: 'text', text: 'oui', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: '"' },
        { type: 'hardBreak' },
        { type: 'text', text: 'puis: non' },
      ],
    }),
  )
  expect(document.paragraphs[1]?.text).toBe('Dire «\u202Foui\u202F»\npuis\u202F: non')
  expect(document.xml).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>oui/u)
})

it('leaves out paragraphs that were only there as space', async () => {
  expect(listed(await written(richParagraphs('un', '', '  ', 'deux'))).map(({ text }) => text)).toEqual(['un', 'deux'])
})

it('counts each list from its own start and nests them', async () => {
  const document = await written(
    rich(
      list('orderedList', 'un', [line('deux'), list('bulletList', 'a', 'b'), line('deux, suite')], 'trois'),
      line('entre'),
      list('orderedList', 'un encore'),
    ),
  )
  const [one, two, a, b, rest, three, between, again] = listed(document)
  expect([one?.level, two?.level, a?.level, b?.level, three?.level]).toEqual([0, 0, 1, 1, 0])
  expect(new Set([one?.id, two?.id, three?.id]).size).toBe(1)
  expect(new Set([one?.id, a?.id, again?.id]).size).toBe(3)
  expect(a?.id).toBe(b?.id)
  expect([rest?.id, between?.id]).toEqual([undefined, undefined])
})

it('starts a list where the officer said, within what Word can count', async () => {
  const from = (start: number): RichText =>
    rich({ type: 'orderedList', attrs: { start }, content: [{ type: 'listItem', content: [line('x')] }] })
  await expect(written(from(5))).resolves.toBeDefined()
  await expect(written(from(-7))).resolves.toBeDefined()
})

it('marks right-to-left words and paragraphs', async () => {
  const { xml } = await written(richParagraphs('Nom : שלום עולם, fin', 'مرحبا بكم'))
  expect(xml).toContain('<w:rtl/>')
  expect(xml).toContain('w:bidi="he-IL"')
  expect(xml).toMatch(/<w:pPr><w:bidi\/>.*مرحبا بكم/u)
})
