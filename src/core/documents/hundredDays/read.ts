import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { asksForAnswer, isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { meetingLabel } from '../../../shared/meetings/meetings.words.ts'
import { toPlan } from '../../../shared/skills/skills.rules.ts'
import { findComposition } from '../../committees/members.queries.ts'
import { findCommittees } from '../../committees/committees.queries.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { listDeliverables, listLessons, listTools } from '../../inventory/inventory.service.ts'
import { findMeetings } from '../../meetings/meetings.queries.ts'
import { hasReached } from '../../meetings/meetings.service.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { findContactLabels } from '../../organisations/parties.queries.ts'
import { readActivities } from '../../skills/skills.service.ts'
import { readDeadlines, type Deadline } from '../deadlines.ts'
import type { HandoverReading } from '../handoverReading.ts'

/** How long a post takes to be one’s own: what this calendar looks ahead. */
export const HUNDRED_DAYS = 100
/** The days that are told one week after another; then come months. */
const WEEKS_TOLD = 4
const WEEK = 7

/** What has its day after a handover: a deadline, papers to send before a meeting, or the aim of a skill. */
export interface Coming extends Pick<Deadline, 'date' | 'title' | 'detail' | 'isLate'> {
  kind: Deadline['kind'] | 'papers' | 'skill'
}

/** What to begin with, of which nothing says a day. */
export const firstKinds = ['meet', 'read', 'access', 'deliverable', 'skill', 'question'] as const
export type FirstKind = (typeof firstKinds)[number]

export interface ToldHundredDays {
  handover: HandoverRow
  today: CalendarDate
  until: CalendarDate
  first: { kind: FirstKind; texts: string[] }[]
  late: Coming[]
  /** How many deadlines are kept from this reader. */
  hidden: number
  /** How many things are due from today until the handover. */
  before: number
  weeks: { from: CalendarDate; to: CalendarDate; lines: Coming[] }[]
  /** From the day after the weeks on. */
  months: { from: CalendarDate; lines: Coming[] }[]
}

type Reading = Omit<HandoverReading, 'handover'>

/** When the papers of meetings to come have to be sent. */
const papersOf = (deadlines: readonly Deadline[], papersDays: number): Coming[] =>
  papersDays === 0
    ? []
    : deadlines
        .filter(({ kind }) => kind === 'meeting')
        .map(({ date, title, detail }) => ({
          kind: 'papers',
          date: daysAfter(date, -papersDays),
          title,
          detail,
          isLate: false,
        }))

/** The activities below their target that no transfer session is planned for; how well the work is mastered is for the project office alone. */
const readToTransfer = ({ db, reader, today, locale }: Reading) =>
  reader.audience === 'office' ? toPlan(readActivities(db, { today, locale })) : []

const readAims = (reading: Reading): Coming[] =>
  reading.reader.scrub(
    readToTransfer(reading).flatMap(({ targetDate, name }): Coming[] =>
      targetDate === null
        ? []
        : [{ kind: 'skill', date: targetDate, title: name, detail: '', isLate: targetDate < reading.today }],
    ),
  )

/** The latest minutes of each body: what was decided there is what goes on. */
function readMinutesToRead({ db, reader, today, locale }: Reading): string[] {
  const held = findMeetings(db).filter(({ status, date }) => hasReached(status, 'held') && date <= today)
  const latest = new Map<Id, string>()
  for (const meeting of held)
    if (!latest.has(meeting.committeeId)) latest.set(meeting.committeeId, meetingLabel(meeting, locale))
  const kept = findCommittees(db, today).filter(({ kind }) => reader.audience === 'office' || kind !== 'followUp')
  return kept.flatMap(({ id }) => latest.get(id) ?? [])
}

/** Whom to see first: who leaves, who answers for the post, and who chairs its steering committees. */
function readPeopleToMeet({ db, reader, today }: Reading, handover: HandoverRow): string[] {
  const steering = findCommittees(db, today).filter(({ kind }) => kind === 'steering')
  const chairs = steering.flatMap(({ id }) => findComposition(db, id, today)).filter(({ role }) => role === 'chair')
  const labels = findContactLabels(
    db,
    chairs.map(({ contactId }) => contactId),
  )
  const named = chairs.map(({ organisationId, contactId }) =>
    reader.nameOf({ organisationId, contactId, label: labels.get(contactId ?? '') ?? '' }),
  )
  const people = [handover.outgoingLabel, handover.hierarchyLabel, ...named]
  return [...new Set(people.filter((label) => label.trim() !== ''))]
}

function readFirst(reading: Reading, handover: HandoverRow): ToldHundredDays['first'] {
  const { db, reader, today } = reading
  const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name)
  const owed = listDeliverables(db, today).filter(({ state, dueOn }) => isOwed(state) && dueOn === null)
  const skills = readToTransfer(reading).filter(({ targetDate }) => targetDate === null)
  const texts: Record<FirstKind, string[]> = {
    meet: readPeopleToMeet(reading, handover),
    read: readMinutesToRead(reading),
    access: names(listTools(db, today).filter(({ isTransferred }) => !isTransferred)),
    deliverable: names(owed),
    skill: names(skills),
    question: listLessons(db)
      .filter(({ kind, isClosed }) => asksForAnswer(kind) && !isClosed)
      .map(({ text }) => text),
  }
  // Who holds which access, and what worries the post, is nothing to publish.
  const told = firstKinds.filter((kind) => handover.audience !== 'public' || (kind !== 'access' && kind !== 'question'))
  return told.map((kind) => ({ kind, texts: reader.scrub(texts[kind]) }))
}

const byDate = (one: Coming, other: Coming): number => one.date.localeCompare(other.date)

function readComing(reading: Reading, until: CalendarDate): Record<'late' | 'coming', Coming[]> & { hidden: number } {
  const { db, today } = reading
  const { papersDays } = getInitiative(db)
  // Papers of a meeting that is held just after the last day are sent before it.
  const { late, coming, hidden } = readDeadlines(reading, daysAfter(until, papersDays))
  const lines = [...coming, ...papersOf(coming, papersDays), ...readAims(reading)].toSorted(byDate)
  return {
    late: [...late, ...lines.filter(({ isLate }) => isLate)].toSorted(byDate),
    coming: lines.filter(({ date, isLate }) => !isLate && date >= today && date <= until),
    hidden,
  }
}

/** What the calendar of the hundred days tells the reader of a handover. */
export function readHundredDays({ handover, ...reading }: HandoverReading): ToldHundredDays {
  const until = daysAfter(handover.date, HUNDRED_DAYS)
  const { late, coming, hidden } = readComing(reading, until)
  const after = coming.filter(({ date }) => date >= handover.date)
  const monthsFrom = daysAfter(handover.date, WEEKS_TOLD * WEEK)
  const weeks = Array.from({ length: WEEKS_TOLD }, (_, at) => {
    const from = daysAfter(handover.date, at * WEEK)
    const to = daysAfter(from, WEEK - 1)
    return { from, to, lines: after.filter(({ date }) => date >= from && date <= to) }
  })
  const months = Map.groupBy(
    after.filter(({ date }) => date >= monthsFrom),
    ({ date }) => date.slice(0, 7),
  )
  return {
    handover,
    today: reading.today,
    until,
    first: readFirst(reading, handover),
    late,
    hidden,
    before: coming.length - after.length,
    weeks,
    months: [...months].map(([month, lines]) => {
      const first = `${month}-01`
      return { from: first < monthsFrom ? monthsFrom : first, lines }
    }),
  }
}
