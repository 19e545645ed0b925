import { isShownTo } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isSharingAgreed } from '../../shared/flows/flows.rules.ts'
import { GroupSection, type Group, type GroupQuantity, type GroupStep } from '../../shared/groups/groups.contract.ts'
import { withoutNames } from '../../shared/hiddenNames.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import type { Member } from '../../shared/committees/committees.contract.ts'
import { Scenario } from '../../shared/synergies/scenarios.contract.ts'
import { getActionRecord } from '../actions/actions.queries.ts'
import { findComposition } from '../committees/members.queries.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getMeetingRecord, type MeetingRecord } from '../meetings/meetings.queries.ts'
import { hasReached } from '../meetings/meetings.service.ts'
import { nameParties } from '../meetings/parties.service.ts'
import { findConfidentialCompanies, findRelationLevels } from '../organisations/secrecy.queries.ts'
import { findScenarios } from '../synergies/scenarios.queries.ts'
import { getSynergyRecord } from '../synergies/synergies.queries.ts'
import { currentStep, deleteSnapshot, getGroup, getSnapshot, stepToCome, writeSnapshot } from './groups.queries.ts'
import { findFlowsOf, findRoles, getStageOn } from './section.queries.ts'

/*
 * What the minutes of a follow-up group tell. They are read by the members of the group, so by the audience `partners`:
 *
 *   a synergy or an action that is confidential   nothing of it: neither its name and stage, nor its companies, quantities and
 *                                      scenarios, nor what was noted at the steps
 *   a company whose relation is confidential   left out with its flows, and not named as the carrier of a scenario, unless it sits
 *                                      in the group: then its members meet it there. Left out rather than called « une entreprise »:
 *                                      in a zone of forty companies a role and a quantity name it. In free texts its names and those
 *                                      of its contacts give way to « […] ».
 *   a flow that is confidential        withheld, with its words too, until its company agreed that the group sees it
 */

/** Of a synergy, what the minutes of its group choose from. */
interface Candidates {
  roles: ReturnType<typeof findRoles>
  flows: ReturnType<typeof findFlowsOf>
  scenarios: ReturnType<typeof findScenarios>
}

type IsNamed = (organisationId: Id) => boolean

/** Whom the minutes name: who sits in the group, and the companies of which partners may know. */
function namedIn(db: ReadDb, members: readonly Member[], { roles, flows, scenarios }: Candidates): IsNamed {
  const seated = new Set(members.map(({ organisationId }) => organisationId))
  const levels = findRelationLevels(db, [
    ...roles.map(({ organisationId }) => organisationId),
    ...flows.map(({ flow }) => flow.organisationId),
    ...scenarios.flatMap(({ carrierOrganisationId }) => carrierOrganisationId ?? []),
  ])
  return (id) => seated.has(id) || isShownTo(levels.get(id) ?? 'confidential', 'partners')
}

const companiesOf = (roles: Candidates['roles'], isNamed: IsNamed): GroupSection['companies'] =>
  [...Map.groupBy(roles, ({ organisationId }) => organisationId)]
    .filter(([organisationId]) => isNamed(organisationId))
    .map(([organisationId, taken]) => ({
      organisationId,
      organisationName: taken[0]?.organisationName ?? '',
      roles: taken.map(({ role }) => role),
      contactLabel: [...new Set(taken.flatMap(({ person }) => (person === null ? [] : contactLabel(person))))].join(
        ', ',
      ),
    }))

const withheld = { label: '', quantity: null, unit: null, period: null, isWithheld: true } as const

function quantityOf({ flow, organisationName }: Candidates['flows'][number], today: CalendarDate): GroupQuantity {
  const { organisationId, direction, label, quantity, unit, period } = flow
  const isShown = isSharingAgreed(flow, today) || isShownTo(flow.confidentiality, 'partners')
  const whose = { organisationId, organisationName, direction }
  return { ...whose, ...(isShown ? { label, quantity, unit, period, isWithheld: false } : withheld) }
}

function scenariosOf(db: ReadDb, rows: Candidates['scenarios'], isNamed: IsNamed): Scenario[] {
  const carrierOf = nameParties(db, rows, ({ carrierOrganisationId: organisationId, carrierContactId: contactId }) =>
    organisationId !== null && isNamed(organisationId)
      ? { organisationId, contactId }
      : { organisationId: null, contactId: null },
  )
  // The schema leaves out the ids of a carrier that is not named: what is kept of circulated minutes holds no trace of it.
  return rows.map((row) => Scenario.parse({ ...row, carrier: carrierOf(row) }))
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
  members: readonly Member[]
  today: CalendarDate
}

type Aim = Omit<GroupSection, 'steps' | 'current'>

function tellAction(db: ReadDb, { actionId, actionTitle }: Group, members: readonly Member[]): Aim {
  const level = getActionRecord(db, actionId ?? '')?.confidentiality ?? 'confidential'
  return isShownTo(level, 'partners')
    ? { ...nothingTold, isConfidential: false, subject: actionTitle, companies: seatedCompanies(members) }
    : { ...nothingTold, isConfidential: true }
}

function tellAim(db: ReadDb, { meeting, group, members, today }: GroupMeeting): Aim {
  if (group.synergyId === null) return tellAction(db, group, members)
  const synergy = found(getSynergyRecord(db, group.synergyId), 'synergy')
  if (!isShownTo(synergy.confidentiality, 'partners')) return { ...nothingTold, isConfidential: true }
  const { id } = synergy
  const candidates = { roles: findRoles(db, id), flows: findFlowsOf(db, id), scenarios: findScenarios(db, id) }
  const isNamed = namedIn(db, members, candidates)
  return {
    isConfidential: false,
    synergyNumber: synergy.number,
    subject: synergy.name,
    stage: getStageOn(db, id, meeting.date) ?? synergy.stage,
    companies: companiesOf(candidates.roles, isNamed),
    quantities: candidates.flows
      .filter(({ flow }) => isNamed(flow.organisationId))
      .map((one) => quantityOf(one, today)),
    scenarios: scenariosOf(db, candidates.scenarios, isNamed),
  }
}

/** What was gone through after the meeting is not told by its minutes. */
const stepsOn = (steps: readonly GroupStep[], date: CalendarDate): GroupStep[] =>
  steps.map((step) => (step.date !== null && step.date > date ? stepToCome(step.step) : step))

/** What is no free text: closed lists, and whom the rules above chose to name, by names that a hidden one may be part of. */
const notScrubbed: ReadonlySet<string> = new Set([
  'stage',
  'step',
  'current',
  'roles',
  'direction',
  'unit',
  'period',
  'organisationName',
  'contactLabel',
  'carrier',
])

/** Companies that are hidden from the members of a group are not named in its texts either. */
function withoutHidden(db: ReadDb, section: GroupSection, members: readonly Member[]): GroupSection {
  const seated = new Set(members.map(({ organisationId }) => organisationId))
  const hidden = findConfidentialCompanies(db).filter(({ organisationId }) => !seated.has(organisationId))
  const names = hidden.flatMap((company) => company.names.map((name) => ({ name, alias: '[…]' })))
  return withoutNames(section, names, notScrubbed)
}

function composeSection(db: ReadDb, meeting: MeetingRecord, today: CalendarDate): GroupSection | null {
  const group = getGroup(db, meeting.committeeId, today)
  if (group === undefined || (group.synergyId === null && group.actionId === null)) return null
  const members = findComposition(db, meeting.committeeId, meeting.date)
  const aim = tellAim(db, { meeting, group, members, today })
  const reached = stepsOn(group.steps, meeting.date)
  const steps = aim.isConfidential ? reached.map((step) => ({ ...step, note: '' })) : reached
  return withoutHidden(db, { ...aim, steps, current: currentStep(steps) }, members)
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
