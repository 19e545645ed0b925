import type { FileChild } from 'docx'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { dateInWords, fullDate } from '../../../shared/typography.ts'
import { bullet, heading, paragraph } from '../../word/blocks.ts'
import { signatureTable } from '../../word/cartouche.ts'
import type { Pen } from '../../word/pen.ts'
import { richText } from '../../word/richText.ts'
import type { MinutesView } from './view.ts'

const titled = (pen: Pen, title: string, blocks: readonly FileChild[]): FileChild[] =>
  blocks.length === 0 ? [] : [heading(pen, 2, title), ...blocks]

/** What stays open, and what came up besides the agenda. */
export function openSection(pen: Pen, meeting: Meeting): FileChild[] {
  const words = pen.words.minutesPage
  const blocks = [
    ...titled(pen, words.openPoints, richText(pen, meeting.openPoints)),
    ...titled(pen, words.otherBusiness, richText(pen, meeting.otherBusiness)),
  ]
  return [heading(pen, 1, words.open), ...(blocks.length === 0 ? [paragraph(pen, words.nothingOpen)] : blocks)]
}

/** When the body meets next, and about what. */
export function nextSection(pen: Pen, { meeting, minutes }: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  const date = meeting.nextDate ?? minutes.next?.date ?? null
  const agenda = richText(pen, meeting.nextAgenda)
  return [
    heading(pen, 1, words.next),
    paragraph(pen, date === null ? words.nextUnknown : words.nextOn(dateInWords(date, pen.locale))),
    ...(agenda.length === 0 ? [] : [paragraph(pen, words.nextAgenda, { keepNext: true }), ...agenda]),
  ]
}

/** The deadline for remarks and the rule of silence, as the minutes stand. */
function remarks(pen: Pen, { meeting, initiative, status, version }: MinutesView): string {
  const words = pen.words.minutesPage
  const days = words.days(initiative.silenceDays)
  if (status === 'validated') {
    return [
      words.validated(version),
      meeting.circulatedOn === null ? '' : words.circulatedOn(fullDate(meeting.circulatedOn, pen.locale)),
      meeting.remarksUntil === null || initiative.silenceDays === 0
        ? ''
        : words.silenceApplied(fullDate(meeting.remarksUntil, pen.locale)),
    ]
      .filter(Boolean)
      .join(' ')
  }
  if (initiative.silenceDays === 0) return words.remarksAtNext
  const delay =
    meeting.remarksUntil === null
      ? words.remarksWithin(days)
      : words.remarksUntil(dateInWords(meeting.remarksUntil, pen.locale), days)
  return meeting.writerLabel === '' ? delay : `${delay} ${words.remarksTo(meeting.writerLabel)}`
}

/** How the minutes are approved, and who signs them. */
export function validationSection(pen: Pen, view: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  return [
    heading(pen, 1, words.validation),
    paragraph(pen, remarks(pen, view), { keepNext: true }),
    signatureTable(pen, [
      [words.signatureChair, view.meeting.chairLabel],
      [words.signatureWriter, view.meeting.writerLabel],
    ]),
  ]
}

/** The annexes; no heading without any. */
export function annexesSection(pen: Pen, { annexes }: Meeting): FileChild[] {
  const words = pen.words.minutesPage
  const named = annexes.filter((annex) => annex.trim() !== '')
  if (named.length === 0) return []
  return [
    heading(pen, 1, words.annexes),
    ...named.map((annex, rank) => bullet(pen, [{ text: words.annex(rank + 1), bold: true }, { text: annex }])),
  ]
}
