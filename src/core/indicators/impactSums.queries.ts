import { sql } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Impact } from '../../shared/synergies/impacts.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { facts } from './facts.queries.ts'

/** Every impact that counts on a day, as the indicators count them, with its synergy; label and unit of `other` alone. */
export const findCountedImpacts = (db: ReadDb, asOf: CalendarDate) =>
  db
    .select({
      kind: sql<Impact['kind']>`counted.kind`,
      label: sql<string>`counted.label`,
      unit: sql<string>`counted.unit`,
      nature: sql<Impact['nature']>`counted.nature`,
      status: sql<Impact['status']>`counted.status`,
      quantity: sql<number>`counted.quantity`,
      synergyId: sql<Id>`counted.synergy_id`,
      number: sql<number>`counted.number`,
      name: sql<string>`counted.name`,
    })
    .from(
      sql`(with ${facts} select impact_life.*, synergy.number, synergy.name
             from impact_life join synergy on synergy.id = impact_life.synergy_id
            where since <= ${asOf} and ${asOf} < until order by synergy.number, impact_life.id) as counted`,
    )
    .all()
