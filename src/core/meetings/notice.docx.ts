import { format, parseISO, subDays } from 'date-fns'
import type { FileChild } from 'docx'
import type { Meeting } from '../../shared/meetings/meetings.contract.ts'
import { meetingLength, plannedLength, runningHours } from '../../shared/meetings/meetings.rules.ts'
import { clock, dateInWords, duration, fullDate } from '../../shared/typography.ts'
import { heading, paragraph } from '../word/blocks.ts'
import { cartouche, factsTable } from '../word/cartouche.ts'
import { initiativeName } from '../word/dossier.ts'
import { followUpTables } from '../word/followUpTables.ts'
import { writeDocument } from '../word/frame.ts'
import {
  committeeFact,
  meetingFrame,
  meetingName,
  placeAndTime,
  roleOf,
  seatsByCollege,
  topicsFact,
  type MeetingView,
} from '../word/meeting.ts'
import { takePen, type Pen } from '../word/pen.ts'
import { table } from '../word/table.ts'

function agendaTable(pen: Pen, meeting: Meeting): FileChild {
  const { columns, itemKinds } = pen.words
  const hours = runningHours(meeting.startTime, meeting.agenda)
  const hasHours = hours.some((hour) => hour !== null)
  return table(pen, {
    columns: [
      { header: columns.rank, share: 6 },
      ...(hasHours ? [{ header: columns.hour, share: 11 }] : []),
      { header: columns.item, share: 34 },
      { header: columns.nature, share: 14 },
      { header: columns.presenter, share: 25 },
      { header: columns.length, share: 10, isNumber: true },
    ],
    rows: meeting.agenda.map((item, rank) => {
      const hour = hours[rank] ?? null
      return [
        String(rank + 1),
        ...(hasHours ? [hour === null ? '' : clock(hour, pen.locale)] : []),
        item.title,
        itemKinds[item.kind],
        item.presenter?.label ?? '',
        item.plannedMinutes === null ? '' : duration(item.plannedMinutes, pen.locale),
      ]
    }),
  })
}

function agendaBlocks(pen: Pen, meeting: Meeting): FileChild[] {
  const words = pen.words.noticePage
  const title = heading(pen, 1, words.agenda)
  if (meeting.agenda.length === 0) return [title, paragraph(pen, words.agendaEmpty)]
  const planned = plannedLength(meeting.agenda)
  const length = meetingLength(meeting)
  const sum = duration(planned, pen.locale)
  const sentence = length === null ? words.planned(sum) : words.plannedOf(sum, duration(length, pen.locale))
  return [
    title,
    agendaTable(pen, meeting),
    ...(planned === 0 ? [] : [paragraph(pen, sentence, { spacing: { before: 120 } })]),
  ]
}

/** When the papers follow. A day that is past when the notice is sent is not promised. */
function papers(pen: Pen, { initiative, meeting }: MeetingView): string {
  const words = pen.words.noticePage
  if (initiative.papersDays === 0) return words.papersThere
  const day = format(subDays(parseISO(meeting.date), initiative.papersDays), 'yyyy-MM-dd')
  if (meeting.convenedOn !== null && day < meeting.convenedOn) return words.papersBefore
  return words.papersBy(dateInWords(day, pen.locale))
}

function closingBlocks(pen: Pen, view: MeetingView): FileChild[] {
  const words = pen.words.noticePage
  const { meeting } = view
  const replyTo = meeting.writerLabel || meeting.facilitatorLabel
  return [
    paragraph(pen, papers(pen, view), { spacing: { before: 200 } }),
    paragraph(pen, replyTo === '' ? words.reply : words.replyTo(replyTo)),
    ...(meeting.quorum === null ? [] : [paragraph(pen, words.quorum(meeting.quorum))]),
    paragraph(pen, words.closing, { keepNext: true }),
    // Room to sign by hand between the capacity and the name, given by spacing.
    paragraph(pen, words.signedBy, {
      indent: { left: Math.round(pen.width * 0.55) },
      spacing: { before: 120, after: 640 },
      keepNext: true,
      keepLines: true,
    }),
    ...(meeting.chairLabel === ''
      ? []
      : [
          paragraph(pen, [{ text: meeting.chairLabel, bold: true }], {
            indent: { left: Math.round(pen.width * 0.55) },
            keepLines: true,
          }),
        ]),
  ]
}

function membersBlocks(pen: Pen, meeting: Meeting): FileChild[] {
  const words = pen.words.noticePage
  const seats = seatsByCollege(pen, meeting.attendance)
  const title = heading(pen, 1, words.members)
  if (seats.length === 0) return [title, paragraph(pen, words.membersEmpty)]
  const { columns } = pen.words
  return [
    title,
    table(pen, {
      columns: [
        { header: columns.college, share: 20 },
        { header: columns.organisation, share: 32 },
        { header: columns.person, share: 30 },
        { header: columns.role, share: 18 },
      ],
      rows: seats.map(({ college, line }) => [college, line.organisationName, line.label, roleOf(pen, line)]),
    }),
  ]
}

/** A notice tells the members, besides the meeting, what the body will follow up. */
export interface NoticeView extends MeetingView {
  followUp: Parameters<typeof followUpTables>[1]
}

function followUpBlocks(pen: Pen, { followUp }: NoticeView): FileChild[] {
  const tables = followUpTables(pen, followUp)
  return tables.length === 0 ? [] : [heading(pen, 1, pen.words.noticePage.followUp), ...tables]
}

/** The notice of a meeting, as a letter: what, when, where, the agenda hour by hour, who is invited, how to answer. */
export function noticeDocument(view: NoticeView): Promise<Buffer> {
  const { initiative, meeting, committee, carriers, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const { labels, noticePage, notice } = pen.words
  const name = meetingName(pen, meeting)
  const date = fullDate(meeting.date, locale)
  return writeDocument(pen, meetingFrame(pen, view, { name: notice, status: null, isNumbered: false }), [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: notice,
      subtitle: carriers.join(' · ') || initiativeName(initiative),
      status: null,
    }),
    ...(meeting.convenedOn === null
      ? []
      : [paragraph(pen, noticePage.on(fullDate(meeting.convenedOn, locale)), { alignment: 'right' })]),
    paragraph(pen, [{ text: labels.subject, bold: true }, { text: noticePage.subject(name, date) }]),
    paragraph(pen, noticePage.greeting, { spacing: { before: 160 } }),
    paragraph(pen, noticePage.invitation[committee.kind](name, initiative.name), { keepNext: true }),
    factsTable(
      pen,
      [labels.initiative, initiativeName(initiative)],
      [
        committeeFact(pen, view),
        ...placeAndTime(pen, meeting),
        [labels.chair, meeting.chairLabel],
        [labels.facilitator, meeting.facilitatorLabel],
        topicsFact(pen, view),
      ],
    ),
    ...agendaBlocks(pen, meeting),
    ...closingBlocks(pen, view),
    ...membersBlocks(pen, meeting),
    ...followUpBlocks(pen, view),
  ])
}
