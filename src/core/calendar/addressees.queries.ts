import type { Id } from '../../shared/fields.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { contact } from '../organisations/organisations.table.ts'

/** How each person is named and written to. The address is empty where it is not known. */
export const findAddresses = (db: ReadDb, contactIds: readonly Id[]) =>
  new Map(
    db
      .select({
        id: contact.id,
        firstName: contact.firstName,
        lastName: contact.lastName,
        jobTitle: contact.jobTitle,
        email: contact.email,
      })
      .from(contact)
      .where(among(contact.id, contactIds))
      .all()
      .map(({ id, ...person }) => [id, person]),
  )
