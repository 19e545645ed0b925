import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Party } from '../../shared/organisations/organisations.contract.ts'
import type { Scenario } from '../../shared/synergies/scenarios.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { demandPast } from '../db/refuse.ts'
import { moved } from '../db/order.ts'
import { getDecisionRecord } from '../decisions/decisions.queries.ts'
import { completeParty, nameParties } from '../meetings/parties.service.ts'
import {
  clearOtherChoices,
  deleteScenario,
  findScenarios,
  getScenario,
  insertScenario,
  updateScenario,
} from './scenarios.queries.ts'
import { getSynergyRecord } from './synergies.queries.ts'

/** The scenarios of a synergy in order, who carries each named. Errors: NOT_FOUND. */
export function listScenarios(db: ReadDb, synergyId: Id): Scenario[] {
  found(getSynergyRecord(db, synergyId), 'synergy')
  const rows = findScenarios(db, synergyId)
  const carrierOf = nameParties(db, rows, ({ carrierOrganisationId, carrierContactId }) => ({
    organisationId: carrierOrganisationId,
    contactId: carrierContactId,
  }))
  return rows.map((row) => ({ ...row, carrier: carrierOf(row) }))
}

/** Errors: NOT_FOUND. */
export function addScenario({ db, newId }: Writing, { synergyId, name }: { synergyId: Id; name: string }): { id: Id } {
  found(getSynergyRecord(db, synergyId), 'synergy')
  const id = newId()
  insertScenario(db, { id, synergyId, name, position: findScenarios(db, synergyId).length })
  return { id }
}

type ScenarioPatch = { id: Id; carrier?: Party | null | undefined } & Partial<
  Pick<
    Scenario,
    | 'name'
    | 'technical'
    | 'economic'
    | 'regulatory'
    | 'organisational'
    | 'investmentCents'
    | 'yearlyCostCents'
    | 'yearlyGainCents'
    | 'otherGains'
    | 'risks'
  >
>

/** Errors: NOT_FOUND. */
export function changeScenario(db: Db, { id, carrier, ...patch }: ScenarioPatch): void {
  found(getScenario(db, id), 'scenario')
  if (carrier === undefined) return updateScenario(db, id, patch)
  const party = completeParty(db, carrier)
  updateScenario(db, id, {
    ...patch,
    carrierOrganisationId: party?.organisationId ?? null,
    carrierContactId: party?.contactId ?? null,
  })
}

const putInOrder = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateScenario(db, id, { position }))
}

const idsOf = (db: ReadDb, synergyId: Id): Id[] => findScenarios(db, synergyId).map(({ id }) => id)

/** Errors: NOT_FOUND. */
export function moveScenario(db: Db, { id, position }: { id: Id; position: number }): void {
  const { synergyId } = found(getScenario(db, id), 'scenario')
  putInOrder(db, moved(idsOf(db, synergyId), id, position))
}

/** Errors: NOT_FOUND. */
export function removeScenario(db: Db, id: Id): void {
  const { synergyId } = found(getScenario(db, id), 'scenario')
  deleteScenario(db, id)
  putInOrder(db, idsOf(db, synergyId))
}

interface Choice {
  id: Id
  decisionId: Id | null
  /** Today when null. */
  chosenOn: CalendarDate | null
}

/** The companies' choice, in place of any other. Errors: NOT_FOUND, INVALID_INPUT for a day to come. */
export function chooseScenario({ db, today }: Writing, { id, decisionId, chosenOn }: Choice): void {
  const chosen = found(getScenario(db, id), 'scenario')
  if (decisionId !== null) found(getDecisionRecord(db, decisionId), 'decision')
  demandPast('chosenOn', chosenOn, today)
  clearOtherChoices(db, chosen)
  updateScenario(db, id, { isChosen: true, chosenOn: chosenOn ?? today, decisionId })
}

/** Errors: NOT_FOUND. */
export function unchooseScenario(db: Db, id: Id): void {
  found(getScenario(db, id), 'scenario')
  updateScenario(db, id, { isChosen: false, chosenOn: null, decisionId: null })
}
