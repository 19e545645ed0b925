import { desc, eq } from 'drizzle-orm'
import type { Exchange, ExchangeView } from '../../shared/exchanges/exchanges.contract.ts'
import type { Id } from '../../shared/fields.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { contact } from '../organisations/organisations.table.ts'
import { exchange } from './exchanges.table.ts'

/** Of one company, latest first. */
export const findExchangesOf = (db: ReadDb, organisationId: Id): ExchangeView[] =>
  db
    .select({ row: exchange, person: contact })
    .from(exchange)
    .leftJoin(contact, eq(contact.id, exchange.contactId))
    .where(eq(exchange.organisationId, organisationId))
    .orderBy(desc(exchange.date), desc(exchange.id))
    .all()
    .map(({ row, person }) => ({ ...row, contactLabel: person === null ? '' : contactLabel(person) }))

export const getExchange = (db: ReadDb, id: Id): Exchange | undefined =>
  db.select().from(exchange).where(eq(exchange.id, id)).get()

export const insertExchange = (db: Db, row: typeof exchange.$inferInsert): void => {
  db.insert(exchange).values(row).run()
}

export const updateExchange = (db: Db, id: Id, patch: Partial<Exchange>): void => {
  changeRow(db, exchange, { id, patch })
}

export const deleteExchange = (db: Db, id: Id): number => db.delete(exchange).where(eq(exchange.id, id)).run().changes
