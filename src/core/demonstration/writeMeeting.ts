import { addDays, format, isWeekend, parseISO } from 'date-fns'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import { actionNumber, decisionNumber } from '../../shared/meetings/meetings.rules.ts'
import type { RichBlock, RichText } from '../../shared/richText.ts'
import { frenchTypography } from '../../shared/typography.ts'
import { insertAction, updateAction } from '../actions/actions.queries.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import type { Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { insertDecision, updateDecision } from '../decisions/decisions.queries.ts'
import { insertNote } from '../meetings/attendance.queries.ts'
import { insertAgendaItem, insertMeeting, lastMeetingNumber } from '../meetings/meetings.queries.ts'
import type { ExampleAction, ExampleDate, ExampleDecision, ExampleItem, ExampleMeeting } from './exampleMeeting.ts'
import { committees, type CommitteeKey, type ContactKey } from './examples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'

/** How a decision or an action went on after its meeting: settled on that date, or still going on (null). */
export interface FollowUp {
  on: CalendarDate | null
  apply: (db: Db) => void
}

/** A meeting as it was written, before its minutes were circulated. */
export interface WrittenMeeting {
  id: Id
  /** Null when its minutes are not circulated yet. */
  circulatedOn: CalendarDate | null
  isApproved: boolean
  followUps: FollowUp[]
}

/** What the items of one meeting share while they are written. */
interface MeetingWriting {
  writing: Writing
  ids: DemonstrationIds
  meeting: { id: Id; committeeCode: string; year: number; number: number }
  ranks: { decision: number; action: number }
  followUps: FollowUp[]
}

/** A relative date falls on a working day. */
export function calendarDate(date: ExampleDate, today: CalendarDate): CalendarDate {
  if (typeof date === 'string') return date
  let day = addDays(parseISO(today), date)
  while (isWeekend(day)) day = addDays(day, 1)
  return format(day, 'yyyy-MM-dd')
}

const paragraph = (text: string): RichBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text: frenchTypography(text) }],
})

function richText(paragraphs: readonly string[] = [], list: readonly string[] = []): RichText {
  const items = list.map((text) => ({ type: 'listItem' as const, content: [paragraph(text)] }))
  const bullets: RichBlock[] = items.length === 0 ? [] : [{ type: 'bulletList', content: items }]
  return { type: 'doc', content: [...paragraphs.map(paragraph), ...bullets] }
}

const followed = (
  { settledOn, progressNote = '' }: { settledOn?: ExampleDate; progressNote?: string },
  today: CalendarDate,
) => ({
  settledOn: settledOn === undefined ? null : calendarDate(settledOn, today),
  progressNote: frenchTypography(progressNote),
})

function writeDecision(target: MeetingWriting, example: ExampleDecision, agendaItemId: Id): Id {
  const { writing, ids, meeting, ranks, followUps } = target
  const { responsible, phase, deadline, status, settledOn, progressNote, ...decision } = example
  const id = writing.newId()
  const rank = ++ranks.decision
  insertDecision(writing.db, {
    id,
    meetingId: meeting.id,
    agendaItemId,
    rank,
    number: decisionNumber(meeting, rank),
    responsibleOrganisationId: ids.organisationOf(responsible),
    responsibleContactId: ids.contact(responsible),
    deadline: deadline === undefined ? null : calendarDate(deadline, writing.today),
    phaseId: phase === undefined ? null : ids.phase(phase.key),
    phaseEffect: phase?.effect ?? null,
    ...typeset(decision),
  })
  const follow = followed({ settledOn, progressNote }, writing.today)
  followUps.push({ on: follow.settledOn, apply: (db) => updateDecision(db, id, { status, ...follow }) })
  return id
}

function writeAction(
  target: MeetingWriting,
  example: ExampleAction,
  birth: { agendaItemId: Id; decisionId: Id | null },
): void {
  const { writing, ids, meeting, ranks, followUps } = target
  const { owner, due, status, settledOn, progressNote, title } = example
  const id = writing.newId()
  const rank = ++ranks.action
  insertAction(writing.db, {
    id,
    meetingId: meeting.id,
    ...birth,
    rank,
    number: actionNumber(meeting, rank),
    title: frenchTypography(title),
    ownerOrganisationId: ids.organisationOf(owner),
    ownerContactId: ids.contact(owner),
    dueDate: due === undefined ? null : calendarDate(due, writing.today),
  })
  const follow = followed({ settledOn, progressNote }, writing.today)
  followUps.push({ on: follow.settledOn, apply: (db) => updateAction(db, id, { status, ...follow }) })
}

function writeItem(target: MeetingWriting, item: ExampleItem, position: number): void {
  const id = target.writing.newId()
  const { presenter } = item
  insertAgendaItem(target.writing.db, {
    id,
    meetingId: target.meeting.id,
    position,
    kind: item.kind,
    origin: item.origin ?? 'own',
    ...typeset({ title: item.title }),
    presenterOrganisationId: presenter === undefined ? null : target.ids.organisationOf(presenter),
    presenterContactId: presenter === undefined ? null : target.ids.contact(presenter),
    plannedMinutes: item.minutes,
    context: richText(item.context),
    discussion: richText(item.discussion, item.list),
  })
  const decisionIds = (item.decisions ?? []).map((decision) => writeDecision(target, decision, id))
  for (const action of item.actions ?? []) {
    const decisionId = action.carriesOut === undefined ? null : (decisionIds[action.carriesOut] ?? null)
    writeAction(target, action, { agendaItemId: id, decisionId })
  }
}

function seatsOf(committee: CommitteeKey, date: CalendarDate): ContactKey[] {
  const seats: readonly { contact: ContactKey; from: string }[] =
    committees.find(({ key }) => key === committee)?.seats ?? []
  return seats.filter(({ from }) => from <= date).map(({ contact }) => contact)
}

function writeAttendance({ writing, ids, meeting }: MeetingWriting, example: ExampleMeeting, date: CalendarDate): void {
  const { committee, others } = example
  if (others === null) return
  for (const contact of seatsOf(committee, date)) {
    const status = others[contact] ?? 'present'
    insertNote(writing.db, {
      id: writing.newId(),
      meetingId: meeting.id,
      membershipId: ids.seat(committee, contact),
      organisationId: ids.organisationOf(contact),
      contactId: ids.contact(contact),
      status,
      representedBy: status === 'represented' ? 'Suppléant désigné (exemple)' : '',
    })
  }
}

/** Ranks given are known before the meeting is written: a number that was given is never given again. */
const countIn = (agenda: readonly ExampleItem[], kind: 'decisions' | 'actions'): number =>
  agenda.reduce((sum, item) => sum + (item[kind]?.length ?? 0), 0)

const committeeOf = (example: ExampleMeeting) => {
  const committee = committees.find(({ key }) => key === example.committee)
  if (committee === undefined) throw new Error(`No body ${example.committee}`)
  return committee
}

const isCirculated = (status: MeetingStatus): boolean => status === 'circulated' || status === 'validated'

function writeMinutes({ writing, ids, meeting }: MeetingWriting, example: ExampleMeeting, date: CalendarDate): void {
  const { usualPlace } = committeeOf(example)
  const [startTime, endTime] = example.hours
  insertMeeting(writing.db, {
    id: meeting.id,
    committeeId: ids.committee(example.committee),
    year: meeting.year,
    number: meeting.number,
    date,
    startTime,
    endTime,
    ...typeset({ place: example.place ?? usualPlace }),
    chairId: ids.contact(example.chair),
    facilitatorId: ids.contact(example.facilitator),
    writerId: ids.contact(example.writer),
    phaseId: ids.phase(example.phase),
    status: isCirculated(example.status) ? 'review' : example.status,
    convenedOn: example.status === 'preparation' ? null : daysAfter(date, -15),
    approval: example.approval ?? null,
    openPoints: richText(example.openPoints),
    nextDate: example.nextDate === undefined ? null : calendarDate(example.nextDate, writing.today),
    nextAgenda: richText([], example.nextAgenda),
    lastDecisionRank: countIn(example.agenda, 'decisions'),
    lastActionRank: countIn(example.agenda, 'actions'),
  })
}

/**
 * Writes one meeting of the demonstration with its agenda, attendance, decisions and actions, as things stood when it was held.
 * Meetings come by date.
 */
export function writeMeeting(writing: Writing, ids: DemonstrationIds, example: ExampleMeeting): WrittenMeeting {
  const date = calendarDate(example.date, writing.today)
  const year = Number(date.slice(0, 4))
  const number = lastMeetingNumber(writing.db, ids.committee(example.committee), year) + 1
  const meeting = { id: writing.newId(), committeeCode: committeeOf(example).code, year, number }
  const target: MeetingWriting = { writing, ids, meeting, ranks: { decision: 0, action: 0 }, followUps: [] }
  writeMinutes(target, example, date)
  example.agenda.forEach((item, position) => writeItem(target, item, position))
  writeAttendance(target, example, date)
  return {
    id: meeting.id,
    circulatedOn: isCirculated(example.status) ? daysAfter(date, 10) : null,
    isApproved: example.status === 'validated',
    followUps: target.followUps,
  }
}
