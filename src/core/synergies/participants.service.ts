import type { Id } from '../../shared/fields.ts'
import type { SynergyCompany, SynergyRole } from '../../shared/synergies/synergies.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { getOrganisation } from '../organisations/organisations.queries.ts'
import { demandContactOf } from '../organisations/organisations.service.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import {
  deleteCompany,
  deleteSource,
  findCompanies,
  findFlowsAmong,
  findNeedsAmong,
  findSources,
  getCompany,
  hasRole,
  insertCompany,
  insertSource,
  updateCompany,
  type CompanyRecord,
} from './participants.queries.ts'
import { getSynergyRecord } from './synergies.queries.ts'

/** Who takes part in a synergy, by role, then name. */
export function listCompanies(db: ReadDb, synergyId: Id): SynergyCompany[] {
  const rows = findCompanies(db, synergyId)
  const labels = findContactLabels(
    db,
    rows.map(({ contactId }) => contactId),
  )
  return rows.map((row) => ({ ...row, contactLabel: labels.get(row.contactId ?? '') ?? '' }))
}

type NewCompany = Pick<CompanyRecord, 'synergyId' | 'organisationId' | 'role'> & { contactId?: Id | null }

/** Errors: NOT_FOUND, INVALID_INPUT when the contact is of another organisation or the company has this role already. */
export function addCompany({ db, today, newId }: Writing, company: NewCompany): { id: Id } {
  found(getSynergyRecord(db, company.synergyId), 'synergy')
  found(getOrganisation(db, company.organisationId), 'organisation')
  demandContactOf(db, company.organisationId, company.contactId)
  if (hasRole(db, company)) throw refuse('organisationId', 'alreadyThere')
  const id = newId()
  insertCompany(db, { ...company, id, joinedOn: today })
  return { id }
}

type CompanyPatch = Partial<Pick<CompanyRecord, 'contactId' | 'role' | 'joinedOn' | 'note'>>

/** Errors: as for `addCompany`; INVALID_INPUT for a day to come. */
export function changeCompany({ db, today }: Writing, { id, ...patch }: CompanyPatch & { id: Id }): void {
  const company = found(getCompany(db, id), 'synergy_company')
  demandContactOf(db, company.organisationId, patch.contactId)
  demandPast('joinedOn', patch.joinedOn, today)
  if (patch.role !== undefined && hasRole(db, { ...company, role: patch.role }, id))
    throw refuse('role', 'alreadyThere')
  updateCompany(db, id, patch)
}

/** Errors: NOT_FOUND. */
export const removeCompany = (db: Db, id: Id): void => demandChanged(deleteCompany(db, id), 'synergy_company')

/** A company takes part in a role, unless it does already. */
export function joinOnce(writing: Writing, company: NewCompany): void {
  if (!hasRole(writing.db, company)) addCompany(writing, company)
}

interface Source {
  needId: Id | null
  flowId: Id | null
}

/** The company of a need or a flow, and what it does in a synergy that comes from it. Errors: NOT_FOUND. */
function participantOf(db: ReadDb, { needId, flowId }: Source): { organisationId: Id; role: SynergyRole } {
  if (needId !== null) {
    const { organisationId, kind } = found(findNeedsAmong(db, [needId])[0], 'need')
    return { organisationId, role: kind === 'offer' ? 'offers' : 'asks' }
  }
  const { organisationId, direction } = found(flowId === null ? undefined : findFlowsAmong(db, [flowId])[0], 'flow')
  return { organisationId, role: direction === 'out' ? 'offers' : 'asks' }
}

const sourceOf = (db: ReadDb, synergyId: Id, { needId, flowId }: Source) =>
  findSources(db, synergyId).find((source) => source.needId === needId && source.flowId === flowId)

/**
 * Links a need or a flow; its company takes part: it asks, or offers. Errors: NOT_FOUND, INVALID_INPUT when it is linked already.
 */
export function addSource(writing: Writing, synergyId: Id, { needId, flowId }: Source): { id: Id } {
  const { db, newId } = writing
  found(getSynergyRecord(db, synergyId), 'synergy')
  const participant = participantOf(db, { needId, flowId })
  if (sourceOf(db, synergyId, { needId, flowId })) throw refuse(needId === null ? 'flowId' : 'needId', 'alreadyThere')
  const id = newId()
  insertSource(db, { id, synergyId, needId, flowId })
  joinOnce(writing, { synergyId, ...participant })
  return { id }
}

/** Unlinks a need or a flow; its company stays. Errors: NOT_FOUND. */
export function removeSource(db: Db, synergyId: Id, source: Source): void {
  deleteSource(db, found(sourceOf(db, synergyId, source), 'synergy_source').id)
}
