import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  agendaItemKinds,
  agendaItemOrigins,
  approvalOutcomes,
  attendanceStatuses,
  meetingStatuses,
} from '../../shared/meetings/meetings.contract.ts'
import { emptyRichText, type RichText } from '../../shared/richText.ts'
import { committee, membership } from '../committees/committees.table.ts'
import { date, id, position, words } from '../db/columns.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { phase } from '../phases/phases.table.ts'

const richText = () => text({ mode: 'json' }).$type<RichText>().notNull().default(emptyRichText)

export const meeting = sqliteTable(
  'meeting',
  {
    id: id(),
    committeeId: text()
      .notNull()
      .references(() => committee.id),
    year: integer().notNull(),
    number: integer().notNull(),
    date: text().notNull(),
    startTime: text(),
    endTime: text(),
    place: words(),
    visio: words(),
    chairId: text().references(() => contact.id),
    facilitatorId: text().references(() => contact.id),
    writerId: text().references(() => contact.id),
    phaseId: text().references(() => phase.id),
    status: text({ enum: meetingStatuses }).notNull().default('preparation'),
    convenedOn: date(),
    circulatedOn: date(),
    approval: text({ enum: approvalOutcomes }),
    progress: richText(),
    openPoints: richText(),
    otherBusiness: richText(),
    nextDate: date(),
    nextAgenda: richText(),
    annexes: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Ranks given so far: a number that was given is never given again, even after its decision was removed. */
    lastDecisionRank: integer().notNull().default(0),
    lastActionRank: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('meeting_number').on(table.committeeId, table.year, table.number),
    index('meeting_date').on(table.date),
    index('meeting_phase').on(table.phaseId),
    index('meeting_chair').on(table.chairId),
    index('meeting_facilitator').on(table.facilitatorId),
    index('meeting_writer').on(table.writerId),
  ],
)

export const agendaItem = sqliteTable(
  'agenda_item',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    position: position(),
    kind: text({ enum: agendaItemKinds }).notNull().default('discussion'),
    origin: text({ enum: agendaItemOrigins }).notNull().default('own'),
    title: text().notNull(),
    presenterOrganisationId: text().references(() => organisation.id),
    presenterContactId: text().references(() => contact.id),
    plannedMinutes: integer(),
    context: richText(),
    discussion: richText(),
  },
  (table) => [
    index('agenda_item_meeting').on(table.meetingId),
    index('agenda_item_presenter_organisation').on(table.presenterOrganisationId),
    index('agenda_item_presenter_contact').on(table.presenterContactId),
  ],
)

/** What was noted about one seat at one meeting, or about a guest (no membership). A seat not noted yet has no row. */
export const attendance = sqliteTable(
  'attendance',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    membershipId: text().references(() => membership.id),
    organisationId: text().references(() => organisation.id),
    contactId: text().references(() => contact.id),
    guestName: words(),
    status: text({ enum: attendanceStatuses }),
    representedBy: words(),
    arrival: text(),
    departure: text(),
  },
  (table) => [
    uniqueIndex('attendance_seat').on(table.meetingId, table.membershipId),
    index('attendance_membership').on(table.membershipId),
    index('attendance_organisation').on(table.organisationId),
    index('attendance_contact').on(table.contactId),
  ],
)
