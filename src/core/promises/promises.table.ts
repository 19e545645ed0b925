import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { promiseOutcomes, promiseSides } from '../../shared/promises/promises.contract.ts'
import { date, id } from '../db/columns.ts'
import { interview } from '../interviews/interviews.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'

/** What was promised to a company, or by it. */
export const promise = sqliteTable(
  'promise',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    contactId: text().references(() => contact.id),
    side: text({ enum: promiseSides }).notNull().default('ours'),
    text: text().notNull(),
    madeOn: text().notNull(),
    dueDate: date(),
    interviewId: text().references(() => interview.id),
    meetingId: text().references(() => meeting.id),
    outcome: text({ enum: promiseOutcomes }),
    settledOn: date(),
  },
  (table) => [
    index('promise_organisation').on(table.organisationId),
    index('promise_due').on(table.outcome, table.dueDate),
    index('promise_interview').on(table.interviewId),
    index('promise_meeting').on(table.meetingId),
    index('promise_contact').on(table.contactId),
  ],
)
