import {
  companyStatuses,
  companySteps,
  type Company,
  type CompanyCounts,
  type CompanyStep,
} from '../../shared/companies/companies.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast } from '../db/refuse.ts'
import { getZone } from '../initiative/initiative.queries.ts'
import { getContact, getOrganisation } from '../organisations/organisations.queries.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import {
  countCompanies,
  countReached,
  countStandings,
  findFacts,
  getLastContact,
  getRelation,
  getSpokenNote,
  getStanding,
  insertRelation,
  insertSpokenNote,
  insertStep,
  updateRelation,
  updateSpokenNote,
  updateStep,
} from './companies.queries.ts'

const rankOf = ({ step }: CompanyStep): number => companySteps.indexOf(step)

/** A call to a company that was met the year before does not make it contacted that day: it was further already. */
function isOvertaken(fact: CompanyStep, index: number, facts: readonly CompanyStep[]): boolean {
  const before = facts.slice(0, index)
  // A company that withdrew starts again.
  const since = before.slice(before.findLastIndex(({ step }) => step === 'withdrawn') + 1)
  return since.some((earlier) => rankOf(earlier) > rankOf(fact) && earlier.date < fact.date)
}

/**
 * The first fact of each step, by date; of the times that a company withdrew, the last. What the officer typed is always told; a
 * record tells a step unless the company was further already.
 */
function decisiveSteps(facts: readonly CompanyStep[]): CompanyStep[] {
  const told = facts.filter((fact, index) => fact.source === 'typed' || !isOvertaken(fact, index, facts))
  const firsts = new Map<CompanyStep['step'], CompanyStep>()
  for (const fact of told) if (fact.step === 'withdrawn' || !firsts.has(fact.step)) firsts.set(fact.step, fact)
  return told.filter((fact) => firsts.get(fact.step) === fact)
}

const unknownRelation = {
  confidentiality: 'partners',
  isAssociationMember: false,
  referentId: null,
  nextStep: '',
  nextStepOn: null,
} as const

/** What the démarche knows of an organisation. Errors: NOT_FOUND. */
export function readCompany(db: ReadDb, organisationId: Id, today: CalendarDate): Company {
  const { name, zoneId, activity, headcount } = found(getOrganisation(db, organisationId), 'organisation')
  const { confidentiality, isAssociationMember, referentId, nextStep, nextStepOn } =
    getRelation(db, organisationId) ?? unknownRelation
  const standing = getStanding(db, organisationId, today)
  return {
    organisationId,
    name,
    zoneName: zoneId === null ? '' : (getZone(db, zoneId)?.name ?? ''),
    activity,
    headcount,
    confidentiality,
    isAssociationMember,
    referentId,
    referentLabel: findContactLabels(db, [referentId]).get(referentId ?? '') ?? '',
    nextStep,
    nextStepOn,
    spokenNotes: getSpokenNote(db, organisationId)?.text ?? '',
    status: standing?.status ?? 'toContact',
    statusSince: standing?.since ?? null,
    steps: decisiveSteps(findFacts(db, organisationId, today)),
    lastContactOn: getLastContact(db, organisationId, today),
  }
}

/** How far companies came until a date. */
export function countSteps(db: ReadDb, asOf: CalendarDate): CompanyCounts {
  const companies = countCompanies(db)
  const standing = new Map(countStandings(db, asOf).map(({ status, count }) => [status, count]))
  const known = [...standing.values()].reduce((sum, count) => sum + count, 0)
  return {
    asOf,
    companies,
    reached: countReached(db, asOf),
    byStatus: companyStatuses.map((status) => ({
      status,
      count: status === 'toContact' ? companies - known : (standing.get(status) ?? 0),
    })),
  }
}

type CompanyPatch = { organisationId: Id } & Partial<
  Pick<Company, 'confidentiality' | 'isAssociationMember' | 'referentId' | 'nextStep' | 'nextStepOn' | 'spokenNotes'>
>

function writeSpokenNotes({ db, newId }: Writing, organisationId: Id, text: string): void {
  const note = getSpokenNote(db, organisationId)
  if (note === undefined) insertSpokenNote(db, { id: newId(), organisationId, text })
  else updateSpokenNote(db, note.id, text)
}

/** Errors: NOT_FOUND. */
export function changeCompany(writing: Writing, { organisationId, spokenNotes, ...patch }: CompanyPatch): void {
  const { db, newId } = writing
  found(getOrganisation(db, organisationId), 'organisation')
  if (patch.referentId) found(getContact(db, patch.referentId), 'contact')
  if (spokenNotes !== undefined) writeSpokenNotes(writing, organisationId, spokenNotes)
  const isChanged = Object.values(patch).some((value) => value !== undefined)
  const relation = getRelation(db, organisationId)
  if (relation !== undefined) updateRelation(db, relation.id, patch)
  else if (isChanged) insertRelation(db, { id: newId(), organisationId, ...patch })
}

type StepFields = Pick<CompanyStep, 'step' | 'date' | 'note'>

/** Errors: NOT_FOUND, INVALID_INPUT when the date is to come. */
export function addStep(
  { db, newId, today }: Writing,
  { organisationId, ...fields }: StepFields & { organisationId: Id },
): { id: Id } {
  found(getOrganisation(db, organisationId), 'organisation')
  demandPast('date', fields.date, today)
  const id = newId()
  insertStep(db, { id, organisationId, ...fields })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT when the date is to come. */
export function changeStep({ db, today }: Writing, { id, ...patch }: { id: Id } & Partial<StepFields>): void {
  demandPast('date', patch.date, today)
  demandChanged(updateStep(db, id, patch), 'companyStep')
}
