import { isShownTo, type Confidentiality } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { GroupSection, type Group, type GroupStep } from '../../shared/groups/groups.contract.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import type { Member } from '../../shared/committees/committees.contract.ts'
import type { Scenario } from '../../shared/synergies/scenarios.contract.ts'
import { findComposition } from '../committees/members.queries.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getMeetingRecord, type MeetingRecord } from '../meetings/meetings.queries.ts'
import { hasReached } from '../meetings/meetings.service.ts'
import { findPartyLabels } from '../organisations/parties.queries.ts'
import { currentStep, deleteSnapshot, getGroup, getSnapshot, stepToCome, writeSnapshot } from './groups.queries.ts'
import { findFlowsOf, findRoles, findScenariosOf, getSynergyOn } from './section.queries.ts'

/*
 * What the minutes of a follow-up group tell. They are read by the members of the group, so by the audience `partners`:
 *
 *   a synergy that is confidential     nothing of it: neither its name and stage, nor its companies, quantities and scenarios
 *   a company whose relation is confidential   left out with its flows, and not named as the carrier of a scenario, unless it sits
 *                                      in the group: then its members meet it there. Left out rather than called « une entreprise »:
 *                                      in a zone of forty companies a role and a quantity name it.
 *   a flow that is confidential        withheld, with its words too, until its company agreed that the group sees it
 */

/** A seat of the group, or a company of which partners may know: those that the minutes name. */
const isNamedBy =
  (members: ReadonlySet<Id>) =>
  ({ organisationId, level }: { organisationId: Id; level: Confidentiality }): boolean =>
    members.has(organisationId) || isShownTo(level, 'partners')

/** A synergy, whom the minutes of its group may name, and the day on which they are read. */
interface Telling {
  synergyId: Id
  isNamed: ReturnType<typeof isNamedBy>
  today: CalendarDate
}

function companiesOf(db: ReadDb, { synergyId, isNamed }: Telling): GroupSection['companies'] {
  const roles = findRoles(db, synergyId).filter(isNamed)
  return [...Map.groupBy(roles, ({ organisationId }) => organisationId)].map(([organisationId, of]) => ({
    organisationId,
    organisationName: of[0]?.organisationName ?? '',
    roles: of.map(({ role }) => role),
    contactLabel: [...new Set(of.flatMap(({ person }) => (person === null ? [] : [contactLabel(person)])))].join(', '),
  }))
}

const withheld = { label: '', quantity: null, unit: null, period: null, isWithheld: true } as const

function quantitiesOf(db: ReadDb, { synergyId, isNamed, today }: Telling): GroupSection['quantities'] {
  return findFlowsOf(db, synergyId)
    .filter(({ flow, level }) => isNamed({ organisationId: flow.organisationId, level }))
    .map(({ flow, organisationName }) => {
      const { organisationId, direction, label, quantity, unit, period, sharingAgreedOn } = flow
      const isAgreed = sharingAgreedOn !== null && sharingAgreedOn <= today
      const whose = { organisationId, organisationName, direction }
      return isAgreed || isShownTo(flow.confidentiality, 'partners')
        ? { ...whose, label, quantity, unit, period, isWithheld: false }
        : { ...whose, ...withheld }
    })
}

function scenariosOf(db: ReadDb, { synergyId, isNamed }: Telling): Scenario[] {
  const rows = findScenariosOf(db, synergyId)
  const nameOf = findPartyLabels(
    db,
    rows.map(({ scenario }) => ({
      organisationId: scenario.carrierOrganisationId,
      contactId: scenario.carrierContactId,
    })),
  )
  return rows.map(
    ({ scenario: { carrierOrganisationId, carrierContactId, ...scenario }, decisionNumber, carrierLevel }) => {
      const isShown =
        carrierOrganisationId !== null && isNamed({ organisationId: carrierOrganisationId, level: carrierLevel })
      const carrier = isShown ? nameOf({ organisationId: carrierOrganisationId, contactId: carrierContactId }) : null
      return { ...scenario, carrier, decisionNumber }
    },
  )
}

/** The companies that sit in the group: those of a group made for an action, whose companies no synergy tells. */
const seatedCompanies = (members: readonly Member[]): GroupSection['companies'] =>
  [
    ...Map.groupBy(
      members.filter(({ college }) => college === 'companies'),
      ({ organisationId }) => organisationId,
    ),
  ].map(([organisationId, seats]) => ({
    organisationId,
    organisationName: seats[0]?.organisationName ?? '',
    roles: [],
    contactLabel: seats
      .map((seat) => seat.contactLabel)
      .filter(Boolean)
      .join(', '),
  }))

const nothingTold = { synergyNumber: null, subject: '', stage: null, companies: [], quantities: [], scenarios: [] }

interface GroupMeeting {
  meeting: Pick<MeetingRecord, 'committeeId' | 'date'>
  group: Group
  today: CalendarDate
}

function tellAim(db: ReadDb, { meeting, group, today }: GroupMeeting): Omit<GroupSection, 'steps' | 'current'> {
  const members = findComposition(db, meeting.committeeId, meeting.date)
  if (group.synergyId === null)
    return { ...nothingTold, isConfidential: false, subject: group.actionTitle, companies: seatedCompanies(members) }
  const synergy = found(getSynergyOn(db, group.synergyId, meeting.date), 'synergy')
  if (!isShownTo(synergy.confidentiality, 'partners')) return { ...nothingTold, isConfidential: true }
  const isNamed = isNamedBy(new Set(members.map(({ organisationId }) => organisationId)))
  const telling = { synergyId: synergy.id, isNamed, today }
  return {
    isConfidential: false,
    synergyNumber: synergy.number,
    subject: synergy.name,
    stage: synergy.stage,
    companies: companiesOf(db, telling),
    quantities: quantitiesOf(db, telling),
    scenarios: scenariosOf(db, telling),
  }
}

/** What was gone through after the meeting is not told by its minutes. */
const stepsOn = (steps: readonly GroupStep[], date: CalendarDate): GroupStep[] =>
  steps.map((step) => (step.date !== null && step.date > date ? stepToCome(step.step) : step))

function composeSection(db: ReadDb, meeting: MeetingRecord, today: CalendarDate): GroupSection | null {
  const group = getGroup(db, meeting.committeeId, today)
  if (group === undefined || (group.synergyId === null && group.actionId === null)) return null
  const steps = stepsOn(group.steps, meeting.date)
  return { ...tellAim(db, { meeting, group, today }), steps, current: currentStep(steps) }
}

/**
 * What the minutes of a meeting tell of its group; null for a body that is made for nothing. Once they are circulated, what was
 * sent (docs/decisions/005). Errors: NOT_FOUND.
 */
export function readSection(db: ReadDb, meetingId: Id, today: CalendarDate): GroupSection | null {
  const meeting = found(getMeetingRecord(db, meetingId), 'meeting')
  if (!hasReached(meeting.status, 'circulated')) return composeSection(db, meeting, today)
  const kept = getSnapshot(db, meetingId)
  return kept === undefined ? null : GroupSection.parse(JSON.parse(kept))
}

/** Keeps what the minutes of a meeting tell of its group, before they are circulated: what is validated is what was sent. */
export function keepSection({ db, newId, today }: Writing, meeting: MeetingRecord): void {
  const section = composeSection(db, meeting, today)
  if (section === null) deleteSnapshot(db, meeting.id)
  else writeSnapshot(db, { id: newId(), meetingId: meeting.id, section: JSON.stringify(section) })
}
