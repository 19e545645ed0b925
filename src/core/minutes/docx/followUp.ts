import type { FileChild } from 'docx'
import type { AgendaItem, Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { fullDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { followUpTables } from '../../word/followUpTables.ts'
import { meetingName } from '../../word/meeting.ts'
import type { Pen } from '../../word/pen.ts'
import { richText } from '../../word/richText.ts'
import { outcomeBlocks, outcomesOf } from './outcomes.ts'
import type { MinutesView } from './view.ts'

function approvalSentence(pen: Pen, { meeting, minutes }: MinutesView): string {
  const words = pen.words.minutesPage
  if (minutes.previous === null) return words.firstMeeting
  const sentence = words.approvals[meeting.approval ?? 'unknown']
  return sentence(meetingName(pen, minutes.previous), fullDate(minutes.previous.date, pen.locale))
}

const notes = (pen: Pen, view: MinutesView, item: AgendaItem): FileChild[] => [
  ...richText(pen, item.context),
  ...richText(pen, item.discussion),
  ...outcomeBlocks(pen, outcomesOf(view, item.id)),
]

const itemsFrom = (meeting: Meeting, origin: AgendaItem['origin']): AgendaItem[] =>
  meeting.agenda.filter((item) => item.origin === origin)

/** What became of the previous minutes, and where earlier decisions and actions stand. */
export function followUpSection(pen: Pen, view: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  const { followUpDecisions, followUpActions } = view.minutes
  const talks = itemsFrom(view.meeting, 'followUp').flatMap((item) => notes(pen, view, item))
  const followed = followUpTables(pen, { decisions: followUpDecisions, actions: followUpActions })
  return [
    heading(pen, 1, words.followUp),
    heading(pen, 2, words.approval),
    paragraph(pen, approvalSentence(pen, view)),
    ...itemsFrom(view.meeting, 'approval').flatMap((item) => notes(pen, view, item)),
    ...followed,
    ...(followed.length === 0 && view.minutes.previous !== null ? [paragraph(pen, words.noFollowUp)] : []),
    ...(talks.length === 0 ? [] : [heading(pen, 2, words.followUpNotes), ...talks]),
  ]
}
