import { and, asc, desc, eq, gte, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { colleges, memberRoles, type Member, type Seat } from '../../shared/committees/committees.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import { compareNames } from '../../shared/search.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { committee, membership } from './committees.table.ts'

export type MembershipRow = typeof membership.$inferSelect

const rank = <T>(order: readonly T[], value: T): number => order.indexOf(value)

/** Colleges in their order, then chair, full, alternate, guest, then the names. */
const bySeat = (one: Member, other: Member): number =>
  rank(colleges, one.college) - rank(colleges, other.college) ||
  rank(memberRoles, one.role) - rank(memberRoles, other.role) ||
  compareNames(one.organisationName, other.organisationName) ||
  compareNames(one.contactLabel, other.contactLabel)

const nameOf = (person: typeof contact.$inferSelect | null): string => (person === null ? '' : contactLabel(person))

const findSeats = (db: ReadDb, condition: SQL | undefined): Member[] =>
  db
    .select({ seat: membership, organisationName: organisation.name, person: contact })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(contact, eq(contact.id, membership.contactId))
    .where(condition)
    .all()
    .map(({ seat, organisationName, person }) => ({
      ...seat,
      organisationName,
      contactLabel: nameOf(person),
    }))
    .toSorted(bySeat)

/** Every seat of a body, past and to come too. */
export const findMembers = (db: ReadDb, committeeId: Id): Member[] =>
  findSeats(db, eq(membership.committeeId, committeeId))

/** Whether the dates of a seat include `date`; an open date includes all. */
export const isValidOn = (date: CalendarDate): SQL | undefined =>
  and(
    or(isNull(membership.fromDate), lte(membership.fromDate, date)),
    or(isNull(membership.toDate), gte(membership.toDate, date)),
  )

/** The seats of a body whose dates include `date`: what a meeting of that day uses. */
export const findComposition = (db: ReadDb, committeeId: Id, date: CalendarDate): Member[] =>
  findSeats(db, and(eq(membership.committeeId, committeeId), isValidOn(date)))

/** The seats that an organisation has or had, those of `today` first, then those that ended last. */
export const findSeatsOf = (db: ReadDb, organisationId: Id, today: CalendarDate): Seat[] =>
  db
    .select({ seat: membership, committeeName: committee.name, person: contact })
    .from(membership)
    .innerJoin(committee, eq(committee.id, membership.committeeId))
    .leftJoin(contact, eq(contact.id, membership.contactId))
    .where(eq(membership.organisationId, organisationId))
    .orderBy(desc(sql`${isValidOn(today)}`), desc(membership.toDate), asc(committee.position), asc(membership.id))
    .all()
    .map(({ seat, committeeName, person }) => ({ ...seat, committeeName, contactLabel: nameOf(person) }))

export const getMembership = (db: ReadDb, id: Id): MembershipRow | undefined =>
  db.select().from(membership).where(eq(membership.id, id)).get()

export const insertMembership = (db: Db, row: typeof membership.$inferInsert): void => {
  db.insert(membership).values(row).run()
}

/** Number of rows found: 0 when there is no such seat. */
export const updateMembership = (db: Db, id: Id, patch: Partial<MembershipRow>): number =>
  changeRow(db, membership, { id, patch })

export const deleteMembership = (db: Db, id: Id): number =>
  db.delete(membership).where(eq(membership.id, id)).run().changes
