import { SHORT_TEXT_MAX } from '../fields.ts'
import { emptyRichText, plainText, richParagraphs, type RichText } from '../richText.ts'
import type { Locale } from '../typography.ts'
import type { AgendaItem } from './meetings.contract.ts'
import { meetingWords } from './meetings.words.ts'

export type ProposedItem = Pick<AgendaItem, 'kind' | 'origin' | 'title' | 'plannedMinutes' | 'context'>

const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '').trim()

// A line too long for a title is not cut: the title begins it and the context holds it whole.
function ownItem(line: string): ProposedItem {
  const isTooLong = line.length > SHORT_TEXT_MAX
  return {
    kind: 'discussion',
    origin: 'own',
    title: isTooLong ? `${line.slice(0, SHORT_TEXT_MAX - 1).toWellFormed()}…` : line,
    plannedMinutes: null,
    context: isTooLong ? richParagraphs(line) : emptyRichText,
  }
}

/** What the agenda of a meeting starts with: the previous minutes, the follow-up, and what the previous meeting proposed, a line an item. */
export function proposedAgenda(
  previous: { committeeCode: string; number: number; date: string; nextAgenda: RichText },
  locale: Locale,
): ProposedItem[] {
  const words = meetingWords[locale]
  const proposals = plainText(previous.nextAgenda).split('\n').map(storable).filter(Boolean)
  return [
    {
      kind: 'decision',
      origin: 'approval',
      title: words.approval(previous),
      plannedMinutes: 5,
      context: emptyRichText,
    },
    {
      kind: 'information',
      origin: 'followUp',
      title: words.followUp,
      plannedMinutes: 10,
      context: emptyRichText,
    },
    ...proposals.map(ownItem),
  ]
}
