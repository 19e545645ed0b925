import { z } from 'zod'
import { LONG_TEXT_MAX, fieldError } from './fields.ts'

/**
 * Rich text as the editor and Word share it: a subset of the ProseMirror JSON document with paragraphs, bulleted and
 * numbered lists, bold and italic. Nothing else can be stored.
 */
const Mark = z.object({ type: z.enum(['bold', 'italic']) })
const Text = z.object({ type: z.literal('text'), text: z.string(), marks: z.array(Mark).optional() })
const HardBreak = z.object({ type: z.literal('hardBreak'), marks: z.array(Mark).optional() })
export const RichInline = z.discriminatedUnion('type', [Text, HardBreak])
export type RichInline = z.infer<typeof RichInline>

const Paragraph = z.object({ type: z.literal('paragraph'), content: z.array(RichInline).optional() })

const ListItem = z.object({
  type: z.literal('listItem'),
  get content() {
    return z.array(RichBlock)
  },
})
const BulletList = z.object({ type: z.literal('bulletList'), content: z.array(ListItem) })
const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int().optional() }).optional(),
  content: z.array(ListItem),
})

export interface RichParagraph {
  type: 'paragraph'
  content?: RichInline[] | undefined
}
export interface RichListItem {
  type: 'listItem'
  content: RichBlock[]
}
export interface RichList {
  type: 'bulletList' | 'orderedList'
  content: RichListItem[]
  attrs?: { start?: number | undefined } | undefined
}
export type RichBlock = RichParagraph | RichList
export const RichBlock: z.ZodType<RichBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [Paragraph, BulletList, OrderedList]),
)

/** A whole rich text; `{ type: 'doc', content: [] }` is empty. */
export const RichText = z
  .object({ type: z.literal('doc'), content: z.array(RichBlock).default([]) })
  .refine((doc) => plainText(doc).length <= LONG_TEXT_MAX, fieldError('tooLong'))
export type RichText = z.infer<typeof RichText>

export const emptyRichText: RichText = { type: 'doc', content: [] }

const blockText = (block: RichBlock): string =>
  block.type === 'paragraph'
    ? (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
    : block.content.map((item) => item.content.map(blockText).join('\n')).join('\n')

/** The words of a rich text, one line per paragraph: for lists, search and emptiness. */
export function plainText(doc: { content: RichBlock[] }): string {
  return doc.content.map(blockText).join('\n')
}

export const isEmptyRichText = (doc: { content: RichBlock[] }): boolean => plainText(doc).trim() === ''

/** A rich text made of plain paragraphs, one per argument. */
export const richParagraphs = (...paragraphs: string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })),
})
