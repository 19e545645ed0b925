import { insertRelation, insertStep } from '../../../src/core/companies/companies.queries.ts'
import { insertExchange } from '../../../src/core/exchanges/exchanges.queries.ts'
import { insertZone } from '../../../src/core/initiative/initiative.queries.ts'
import { insertContact, insertOrganisation } from '../../../src/core/organisations/organisations.queries.ts'
import { insertPromise } from '../../../src/core/promises/promises.queries.ts'
import { companySteps } from '../../../src/shared/companies/companies.contract.ts'
import { confidentialityLevels } from '../../../src/shared/confidentiality.ts'
import { exchangeKinds } from '../../../src/shared/exchanges/exchanges.contract.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { dayOf, DAYS, TODAY } from '../draw.ts'
import { times, type Filling } from './filling.ts'

export interface Person {
  id: Id
  organisationId: Id
}

const trades = ['Menuiserie', 'Brasserie', 'Usinage', 'Transports', 'Imprimerie', 'Plasturgie', 'Conserverie', 'Garage']
const places = ['du Lac', 'des Deux Ponts', 'de la Vallée', 'du Plateau', 'Saint-Éloi', 'des Tilleuls', 'du Moulin']
const firstNames = ['Amélie', 'Bruno', 'Chloé', 'Didier', 'Élodie', 'François', 'Gaëlle', 'Hervé', 'Inès', 'Joël']
const lastNames = ['Martin', 'Lefèvre', 'Girard', 'Moreau', 'Noël', 'Perrin', 'Roux', 'Garnier', 'Faure', 'Blanchet']
const jobs = ['Gérant', 'Directrice du site', 'Responsable QSE', 'Assistante de direction', 'Chef d’atelier']

function writeOrganisation({ writing, draw }: Filling, rank: number, zones: readonly Id[]): Id {
  const id = writing.newId()
  const isCompany = rank % 20 !== 0
  insertOrganisation(writing.db, {
    id,
    name: `${draw.one(trades)} ${draw.one(places)} ${rank + 1}`,
    kind: isCompany ? 'company' : draw.one(['localAuthority', 'publicBody', 'association'] as const),
    roles: isCompany ? ['company'] : ['partner'],
    zoneId: draw.one(zones),
    headcount: draw.below(250),
    activity: draw.words(5),
    address: `${draw.below(200)} rue ${draw.one(places)}`,
    note: draw.isLucky(30) ? draw.words(15) : '',
  })
  return id
}

function writeContact({ writing, draw }: Filling, rank: number, organisationId: Id): Person {
  const id = writing.newId()
  const [firstName, lastName] = [draw.one(firstNames), draw.one(lastNames)]
  insertContact(writing.db, {
    id,
    organisationId,
    jobTitle: draw.one(jobs),
    firstName,
    lastName,
    email: `contact${rank}@exemple.invalid`,
    isMain: rank % 3 === 0,
  })
  return { id, organisationId }
}

function followCompany({ writing: { db, newId }, draw }: Filling, organisationId: Id): void {
  insertRelation(db, {
    id: newId(),
    organisationId,
    confidentiality: draw.one(confidentialityLevels),
    isAssociationMember: draw.isLucky(30),
    nextStep: draw.isLucky(40) ? draw.words(4) : '',
    nextStepOn: draw.isLucky(40) ? dayOf(TODAY - 60 + draw.below(120)) : null,
  })
  if (draw.isLucky(30))
    insertStep(db, { id: newId(), organisationId, step: draw.one(companySteps), date: draw.date(), note: '' })
}

function writeDealings({ writing: { db, newId }, draw, count }: Filling, people: readonly Person[]): void {
  for (let rank = 0; rank < count(4_000); rank += 1) {
    const { id: contactId, organisationId } = draw.one(people)
    const kind = draw.one(exchangeKinds)
    insertExchange(db, { id: newId(), organisationId, contactId, date: draw.date(), kind, summary: draw.words(12) })
  }
  for (let rank = 0; rank < count(1_500); rank += 1) {
    const { id: contactId, organisationId } = draw.one(people)
    const isKept = draw.isLucky(70)
    insertPromise(db, {
      id: newId(),
      organisationId,
      contactId,
      side: draw.one(['ours', 'theirs'] as const),
      text: draw.words(6),
      madeOn: draw.date(),
      dueDate: dayOf(TODAY - 90 + draw.below(DAYS - TODAY)),
      outcome: isKept ? 'kept' : null,
      settledOn: isKept ? draw.date(TODAY - 90) : null,
    })
  }
}

/** Zones, organisations with their contacts, and what the démarche knows of each. */
export function fillCompanies(filling: Filling): { organisationIds: Id[]; people: Person[] } {
  const { writing, draw, count } = filling
  const { db, newId } = writing
  const zones = times(8, (position) => {
    const id = newId()
    const place = { latitude: 47 + position / 20, longitude: 0.5 + position / 30 }
    insertZone(db, { id, position, name: `Zone ${draw.one(places)} ${position + 1}`, ...place })
    return id
  })
  const organisationIds = times(count(10_000), (rank) => writeOrganisation(filling, rank, zones))
  const people = Array.from({ length: count(30_000) }, (_, rank) =>
    writeContact(filling, rank, draw.one(organisationIds)),
  )
  for (const id of organisationIds.slice(0, count(6_000))) followCompany(filling, id)
  writeDealings(filling, people)
  return { organisationIds, people }
}
