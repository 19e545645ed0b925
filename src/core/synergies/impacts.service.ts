import type { Id } from '../../shared/fields.ts'
import type { Impact, ImpactRow, Readiness } from '../../shared/synergies/impacts.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast } from '../db/refuse.ts'
import { getOrganisation } from '../organisations/organisations.queries.ts'
import {
  findImpacts,
  findReadiness,
  getReadinessOn,
  insertImpact,
  insertReadiness,
  updateImpact,
  updateReadiness,
} from './impacts.queries.ts'
import { getSynergyRecord } from './synergies.queries.ts'

function demandOrganisation(db: ReadDb, organisationId: Id | null | undefined): void {
  if (organisationId) found(getOrganisation(db, organisationId), 'organisation')
}

/** Errors: NOT_FOUND. */
export function listImpacts(db: ReadDb, synergyId: Id): ImpactRow[] {
  found(getSynergyRecord(db, synergyId), 'synergy')
  return findImpacts(db, synergyId)
}

/** Every assessment of a synergy, latest first. Errors: NOT_FOUND. */
export function listReadiness(db: ReadDb, synergyId: Id): Readiness[] {
  found(getSynergyRecord(db, synergyId), 'synergy')
  return findReadiness(db, synergyId)
}

type NewImpact = Pick<Impact, 'synergyId' | 'kind' | 'quantity' | 'nature' | 'status'> & Partial<Omit<Impact, 'id'>>

/** Errors: NOT_FOUND. */
export function addImpact({ db, newId }: Writing, fields: NewImpact): { id: Id } {
  found(getSynergyRecord(db, fields.synergyId), 'synergy')
  demandOrganisation(db, fields.organisationId)
  const id = newId()
  insertImpact(db, { ...fields, id })
  return { id }
}

/** Errors: NOT_FOUND. */
export function changeImpact(db: Db, { id, ...patch }: { id: Id } & Partial<Omit<Impact, 'id' | 'synergyId'>>): void {
  demandOrganisation(db, patch.organisationId)
  demandChanged(updateImpact(db, id, patch), 'impact')
}

/**
 * How ready a synergy is on one axis; a second assessment of an axis on one day takes the place of the first. Errors: NOT_FOUND,
 * INVALID_INPUT for a day to come.
 */
export function assessReadiness({ db, today, newId }: Writing, fields: Omit<Readiness, 'id'>): { id: Id } {
  found(getSynergyRecord(db, fields.synergyId), 'synergy')
  demandPast('date', fields.date, today)
  const former = getReadinessOn(db, fields)
  const id = former?.id ?? newId()
  if (former === undefined) insertReadiness(db, { ...fields, id })
  else updateReadiness(db, id, { level: fields.level, note: fields.note })
  return { id }
}
