import { and, asc, count, desc, eq, isNotNull, isNull, lt, lte, sql, type SQL } from 'drizzle-orm'
import { assertNever } from '../../shared/errors.ts'
import type { CalendarDate, Id, Page } from '../../shared/fields.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import type { CompanyPromise, PromiseRow, promiseStates } from '../../shared/promises/promises.contract.ts'
import { isLate } from '../../shared/promises/promises.rules.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount, type DueWindow } from '../db/due.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { promise } from './promises.table.ts'

export interface PromiseFilter {
  state: (typeof promiseStates)[number]
  organisationId: Id | null
  interviewId: Id | null
  today: CalendarDate
}

function isInState({ state, today }: PromiseFilter): SQL | undefined {
  switch (state) {
    case 'all':
      return undefined
    case 'open':
      return isNull(promise.outcome)
    case 'late':
      return and(isNull(promise.outcome), lt(promise.dueDate, today))
    case 'settled':
      return isNotNull(promise.outcome)
    default:
      return assertNever(state)
  }
}

const isSought = (filter: PromiseFilter): SQL | undefined =>
  and(
    isInState(filter),
    filter.organisationId === null ? undefined : eq(promise.organisationId, filter.organisationId),
    filter.interviewId === null ? undefined : eq(promise.interviewId, filter.interviewId),
  )

// Those without a due date come after those with one; of the settled ones, the due date no longer matters.
const openFirst = [
  isNotNull(promise.outcome),
  desc(promise.settledOn),
  sql`promise.due_date is null`,
  asc(promise.dueDate),
  asc(promise.madeOn),
  asc(promise.id),
]

const selectRows = (db: ReadDb) =>
  db
    .select({ row: promise, organisationName: usualName, person: contact })
    .from(promise)
    .innerJoin(organisation, eq(organisation.id, promise.organisationId))
    .leftJoin(contact, eq(contact.id, promise.contactId))

type FoundPromise = ReturnType<ReturnType<typeof selectRows>['all']>[number]

const describe = ({ row, organisationName, person }: FoundPromise, today: CalendarDate): PromiseRow => ({
  ...row,
  organisationName,
  contactLabel: person === null ? '' : contactLabel(person),
  isLate: isLate(row, today),
})

/** One window of the promises: open ones first, the soonest due first; then the settled ones, latest first. */
export const findPromises = (db: ReadDb, filter: PromiseFilter, page: Page): PromiseRow[] =>
  selectRows(db)
    .where(isSought(filter))
    .orderBy(...openFirst)
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map((row) => describe(row, filter.today))

export const countPromises = (db: ReadDb, filter: PromiseFilter): number =>
  db.select({ count: count() }).from(promise).where(isSought(filter)).get()?.count ?? 0

const isDueBy = (date: CalendarDate): SQL | undefined => and(isNull(promise.outcome), lte(promise.dueDate, date))

/** Open and due by this date: ours first, then the soonest due. */
export const findPromisesDueBy = (
  db: ReadDb,
  date: CalendarDate,
  { today, limit }: { today: CalendarDate; limit: number },
): PromiseRow[] =>
  selectRows(db)
    .where(isDueBy(date))
    .orderBy(sql`${promise.side} <> 'ours'`, asc(promise.dueDate), asc(promise.id))
    .limit(limit)
    .all()
    .map((row) => describe(row, today))

export const countPromisesDueBy = (db: ReadDb, { today, horizon }: DueWindow): DueCount =>
  db.select(dueColumns(promise.dueDate, today)).from(promise).where(isDueBy(horizon)).get() ?? nothingDue

export const getPromise = (db: ReadDb, id: Id): CompanyPromise | undefined =>
  db.select().from(promise).where(eq(promise.id, id)).get()

export const insertPromise = (db: Db, row: typeof promise.$inferInsert): void => {
  db.insert(promise).values(row).run()
}

export const updatePromise = (db: Db, id: Id, patch: Partial<CompanyPromise>): void => {
  changeRow(db, promise, { id, patch })
}

export const deletePromise = (db: Db, id: Id): number => db.delete(promise).where(eq(promise.id, id)).run().changes
