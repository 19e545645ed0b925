import type { RichBlock, RichInline, RichText } from '../../shared/richText.ts'

/** A rich text to be read, set as the editor sets it. */
export const RichTextView = ({ text }: { text: RichText }) => text.content.map((block, rank) => blockOf(block, rank))

// The place is the only identity that a paragraph has.
const blockOf = (block: RichBlock, rank: number) => {
  if (block.type === 'paragraph') return <p key={rank}>{(block.content ?? []).map(inlineOf)}</p>
  const items = block.content.map((item, place) => <li key={place}>{item.content.map(blockOf)}</li>)
  return block.type === 'bulletList' ? (
    <ul key={rank}>{items}</ul>
  ) : (
    <ol key={rank} start={block.attrs?.start}>
      {items}
    </ol>
  )
}

const inlineOf = (inline: RichInline, rank: number) => {
  if (inline.type === 'hardBreak') return <br key={rank} />
  const has = (type: 'bold' | 'italic') => inline.marks?.some((mark) => mark.type === type) === true
  const words = has('italic') ? <em>{inline.text}</em> : inline.text
  return has('bold') ? <strong key={rank}>{words}</strong> : <span key={rank}>{words}</span>
}
