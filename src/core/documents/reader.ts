import { isShownTo, type Audience, type Confidentiality, type SheetAudience } from '../../shared/confidentiality.ts'
import type { Id } from '../../shared/fields.ts'
import { hiderOf, isMadeWith, namesOfPerson } from '../../shared/hiddenNames.ts'
import type { Party } from '../../shared/organisations/organisations.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import type { ReadDb } from '../db/db.ts'
import { readDossierView } from '../minutes/minutes.view.ts'
import { findFunctions, findWithheldCompanies } from '../organisations/secrecy.queries.ts'
import type { DossierView } from '../word/dossier.ts'
import { wordsOf } from '../word/pen.ts'

/** Whom a document of the plan is for, and what hides from them what they may not know (docs/decisions/013). */
export interface Reader {
  audience: SheetAudience
  maySee: (level: Confidentiality) => boolean
  /** What names a party, or the word that stands for one whose part is confidential. */
  nameOf: (party: Party & { label: string }) => string
  /** Whether an address may be told: not one that names a confidential company. */
  mayRead: (address: string) => boolean
  /** The same record without the names of confidential companies, in its free texts too. */
  scrub: <T extends object>(record: T) => T
}

// Words of closed lists, identifiers, numbers and dates are no free texts.
const noTexts: ReadonlySet<string> = new Set(
  (
    'id actionId agendaItemId afterId axisId beforeId committeeId contactId decisionId electedId meetingId organisationId otherId ' +
    'parentId phaseId synergyId number decisionNumber actionNumber date startDate dueDate doneOn settledOn startedOn createdAt ' +
    'changedAt madeOn plannedStart plannedEnd actualStart actualEnd audience confidentiality kind missing origin origins priority status'
  ).split(' '),
)

const office: Reader = {
  audience: 'office',
  maySee: () => true,
  nameOf: ({ label }) => label,
  mayRead: () => true,
  scrub: (record) => record,
}

function outsiders(db: ReadDb, audience: Exclude<Audience, 'office'>, locale: Locale): Reader {
  const words = wordsOf(locale)
  const hidden = findWithheldCompanies(db, audience)
  const organisationIds = new Set<Id | null>(hidden.map(({ organisationId }) => organisationId))
  const contactIds = new Set<Id | null>(hidden.flatMap((company) => company.contactIds))
  // Outside the démarche people are known by what they do.
  const people = audience === 'public' ? findFunctions(db) : []
  const functions = new Map<Id | null, string>(people.map(({ id, jobTitle }) => [id, jobTitle.trim()]))
  const hiddenNames = (all: readonly string[]) => all.map((name) => ({ name, alias: words.plan.hiddenName }))
  const names = hiddenNames(hidden.flatMap((company) => company.names))
  const scrub = hiderOf([...names, ...hiddenNames(people.flatMap(namesOfPerson))], noTexts)
  const known = (contactId: Id | null, label: string): string =>
    audience === 'partners' ? label : functions.get(contactId) || (scrub([label])[0] ?? '')
  return {
    audience: 'partners',
    maySee: (level) => isShownTo(level, audience),
    nameOf: ({ organisationId, contactId, label }) =>
      organisationIds.has(organisationId) || contactIds.has(contactId) ? words.chain.withheld : known(contactId, label),
    mayRead: (address) => !isMadeWith(address, names),
    scrub,
  }
}

/** What heads a document and is in its file properties, as a reader may know it. */
export function readToldView(db: ReadDb, { scrub }: Reader, locale: Locale): DossierView {
  const { initiative, carriers, ...view } = readDossierView(db, locale)
  return { ...view, initiative: scrub(initiative), carriers: scrub(carriers) }
}

export const isOnTheWeb = (address: string): boolean => /^https?:\/\//iu.test(address.trim())

/** The reader of a document: the project office, which knows all, the partners, or anyone, who is told as partners are and knows less. */
export const readerOf = (db: ReadDb, audience: Audience, locale: Locale): Reader =>
  audience === 'office' ? office : outsiders(db, audience, locale)
