import type { CalendarEntry, CalendarKind } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { asksForAnswer, isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { meetingLabel } from '../../../shared/meetings/meetings.words.ts'
import { toPlan } from '../../../shared/skills/skills.rules.ts'
import { findCommittees } from '../../committees/committees.queries.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { listContracts, listDeliverables, listLessons, listTools } from '../../inventory/inventory.service.ts'
import { findMeetings } from '../../meetings/meetings.queries.ts'
import { hasReached } from '../../meetings/meetings.service.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { readActivities } from '../../skills/skills.service.ts'
import { readDeadlines } from '../deadlines.ts'
import type { HandoverReading } from '../handoverReading.ts'

/** How long a post takes to be one’s own: what this calendar looks ahead. */
export const HUNDRED_DAYS = 100
/** The days that are told one week after another; then come months. */
const WEEKS_TOLD = 4
const WEEK = 7

/** What has its day after a handover: what stands in the calendar, and what is handed over besides. */
export type ComingKind = CalendarKind | 'papers' | 'contract' | 'deliverable' | 'tool' | 'skill'

export interface Coming {
  kind: ComingKind
  date: CalendarDate
  title: string
  /** Who, where, or what it belongs to. */
  detail: string
  isLate: boolean
}

/** What to begin with, of which nothing says a day. */
export const firstKinds = ['read', 'access', 'deliverable', 'skill', 'question'] as const
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

const fromCalendar = ({ kind, date, title, detail, isLate }: CalendarEntry): Coming => ({
  kind,
  date,
  title,
  detail,
  isLate,
})

/** When the papers of meetings to come have to be sent. */
const papersOf = (entries: readonly CalendarEntry[], papersDays: number): Coming[] =>
  papersDays === 0
    ? []
    : entries
        .filter(({ kind, isDone }) => kind === 'meeting' && !isDone)
        .map(({ date, title, detail }) => ({
          kind: 'papers',
          date: daysAfter(date, -papersDays),
          title,
          detail,
          isLate: false,
        }))

/** What is handed over and has its day: contracts, deliverables, accesses and the aims of skills. */
function readHandedOver({ db, reader, today, locale }: Reading): Coming[] {
  const line = (kind: ComingKind, date: CalendarDate | null, told: { title: string; detail: string }): Coming[] =>
    date === null ? [] : [{ kind, date, ...told, isLate: date < today }]
  const contracts = listContracts(db, today).filter(({ daysLeft }) => daysLeft !== null && daysLeft >= 0)
  const owed = listDeliverables(db, today).filter(({ state }) => isOwed(state))
  const lines = [
    ...contracts.flatMap(({ endOn, name, organisationName }) =>
      line('contract', endOn, { title: name, detail: organisationName }),
    ),
    ...owed.flatMap(({ dueOn, name, organisationName }) =>
      line('deliverable', dueOn, { title: name, detail: organisationName }),
    ),
    ...listTools(db, today).flatMap(({ expiresOn, name, holder }) =>
      line('tool', expiresOn, { title: name, detail: holder }),
    ),
    ...toPlan(readActivities(db, { today, locale })).flatMap(({ targetDate, name, targetLevel }) =>
      line('skill', targetDate, { title: name, detail: String(targetLevel ?? '') }),
    ),
  ]
  return lines.map((told) => reader.scrub(told))
}

/** The latest minutes of each body: what was decided there is what goes on. */
function readMinutesToRead({ db, reader, today, locale }: Reading): string[] {
  const held = findMeetings(db).filter(({ status, date }) => hasReached(status, 'held') && date <= today)
  const latest = new Map<Id, string>()
  for (const meeting of held)
    if (!latest.has(meeting.committeeId)) latest.set(meeting.committeeId, meetingLabel(meeting, locale))
  const kept = findCommittees(db, today).filter(({ kind }) => reader.audience === 'office' || kind !== 'followUp')
  return kept.flatMap(({ id }) => latest.get(id) ?? [])
}

function readFirst(reading: Reading): ToldHundredDays['first'] {
  const { db, reader, today, locale } = reading
  const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name)
  const owed = listDeliverables(db, today).filter(({ state, dueOn }) => isOwed(state) && dueOn === null)
  const skills = toPlan(readActivities(db, { today, locale })).filter(({ targetDate }) => targetDate === null)
  const texts: Record<FirstKind, string[]> = {
    read: readMinutesToRead(reading),
    access: names(listTools(db, today).filter(({ isTransferred }) => !isTransferred)),
    deliverable: names(owed),
    skill: names(skills),
    question: listLessons(db)
      .filter(({ kind, isClosed }) => asksForAnswer(kind) && !isClosed)
      .map(({ text }) => text),
  }
  return firstKinds.map((kind) => ({ kind, texts: reader.scrub(texts[kind]) }))
}

const byDate = (one: Coming, other: Coming): number => one.date.localeCompare(other.date)

function readComing(reading: Reading, until: CalendarDate): Record<'late' | 'coming', Coming[]> & { hidden: number } {
  const { db, today } = reading
  const { papersDays } = getInitiative(db)
  // Papers of a meeting that is held just after the last day are sent before it.
  const { late, coming, hidden } = readDeadlines(reading, daysAfter(until, papersDays))
  const lines = [...coming.map(fromCalendar), ...papersOf(coming, papersDays), ...readHandedOver(reading)].toSorted(
    byDate,
  )
  return {
    late: [...late.map(fromCalendar), ...lines.filter(({ isLate }) => isLate)].toSorted(byDate),
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
    first: readFirst(reading),
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
