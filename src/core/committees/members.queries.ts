import { and, eq, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import { colleges, memberRoles, type Member } from '../../shared/committees/committees.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import { compareNames } from '../../shared/search.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { membership } from './committees.table.ts'

export type MembershipRow = typeof membership.$inferSelect

const rank = <T>(order: readonly T[], value: T): number => order.indexOf(value)

/** Colleges in their order, then chair, full, alternate, guest, then the names. */
const bySeat = (one: Member, other: Member): number =>
  rank(colleges, one.college) - rank(colleges, other.college) ||
  rank(memberRoles, one.role) - rank(memberRoles, other.role) ||
  compareNames(one.organisationName, other.organisationName) ||
  compareNames(one.contactLabel, other.contactLabel)

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
      contactLabel: person === null ? '' : contactLabel(person),
    }))
    .toSorted(bySeat)

/** Every seat of a body, past and to come too. */
export const findMembers = (db: ReadDb, committeeId: Id): Member[] =>
  findSeats(db, eq(membership.committeeId, committeeId))

/** The seats of a body whose dates include `date`: what a meeting of that day uses. */
export const findComposition = (db: ReadDb, committeeId: Id, date: CalendarDate): Member[] =>
  findSeats(
    db,
    and(
      eq(membership.committeeId, committeeId),
      or(isNull(membership.fromDate), lte(membership.fromDate, date)),
      or(isNull(membership.toDate), gte(membership.toDate, date)),
    ),
  )

export const getMembership = (db: ReadDb, id: Id): MembershipRow | undefined =>
  db.select().from(membership).where(eq(membership.id, id)).get()

export const insertMembership = (db: Db, row: typeof membership.$inferInsert): void => {
  db.insert(membership).values(row).run()
}

/** Number of rows changed: 0 when there is no such seat. */
export const updateMembership = (db: Db, id: Id, patch: Partial<MembershipRow>): number =>
  db.update(membership).set(patch).where(eq(membership.id, id)).run().changes

export const deleteMembership = (db: Db, id: Id): number =>
  db.delete(membership).where(eq(membership.id, id)).run().changes
