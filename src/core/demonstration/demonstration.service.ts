import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { CoreContext, Writing } from '../context.ts'
import { found } from '../db/found.ts'
import { keepSection } from '../groups/section.service.ts'
import { getMeetingRecord, updateMeeting } from '../meetings/meetings.queries.ts'
import { findDecisionsOfMeeting } from '../decisions/decisions.queries.ts'
import { freezeMinutes } from '../minutes/minutes.service.ts'
import { insertInitiative, insertZone } from '../initiative/initiative.queries.ts'
import { insertCommittee } from '../committees/committees.queries.ts'
import { insertMembership } from '../committees/members.queries.ts'
import { insertContact, insertOrganisation } from '../organisations/organisations.queries.ts'
import { insertMilestone, insertPhase } from '../phases/phases.queries.ts'
import { writeCompanies } from './companyLookup.ts'
import { companies, companyZone, committees, contacts } from './examples.ts'
import { groups, type FollowedKey } from './followedExamples.ts'
import { identity, organisations, phases, zones } from './lotec.ts'
import { meetings } from './meetings.ts'
import { writeMeeting, type FollowUp, type WrittenMeeting } from './writeMeeting.ts'
import { writeFollowed } from './writeFollowed.ts'
import { writeInterviews } from './writeInterviews.ts'
import { freezeWithMinutes } from '../dashboard/dashboard.service.ts'
import { writeHandover } from './writeHandover.ts'
import { writeFigures } from './writeFigures.ts'
import { writeCosts } from './writeCosts.ts'
import { writePlan } from './writePlan.ts'
import { writeTime } from './writeTime.ts'
import { writeSynergies } from './writeSynergies.ts'
import { keyedIds, typeset, type DemonstrationIds } from './keyedIds.ts'

function writeInitiative({ db, newId }: Writing, ids: DemonstrationIds): void {
  insertInitiative(db, { id: newId(), ...typeset(identity) })
  zones.forEach(({ key, ...zone }, position) => insertZone(db, { id: ids.zone(key), position, ...typeset(zone) }))
}

function writePhases({ db, newId }: Writing, ids: DemonstrationIds): void {
  phases.forEach(({ key, milestones, ...phase }, position) => {
    insertPhase(db, { id: ids.phase(key), position, ...typeset(phase) })
    milestones.forEach((milestone, rank) =>
      insertMilestone(db, { id: newId(), phaseId: ids.phase(key), position: rank, ...typeset(milestone) }),
    )
  })
}

function writeOrganisations({ db }: Writing, ids: DemonstrationIds): void {
  for (const { key, ...organisation } of organisations) {
    const zoneId = 'zone' in organisation ? ids.zone(organisation.zone) : null
    insertOrganisation(db, {
      id: ids.organisation(key),
      zoneId,
      ...typeset(organisation),
      roles: [...organisation.roles],
    })
  }
  for (const { key, ...company } of companies) {
    insertOrganisation(db, {
      id: ids.organisation(key),
      kind: 'company',
      roles: ['company'],
      zoneId: ids.zone(companyZone),
      ...typeset(company),
    })
  }
  for (const { key, organisation, jobTitle } of contacts) {
    insertContact(db, {
      id: ids.contact(key),
      organisationId: ids.organisation(organisation),
      ...typeset({ jobTitle }),
      // Nobody's: addresses under « .invalid » lead nowhere (RFC 2606).
      email: `${key.toLowerCase()}@exemple.invalid`,
    })
  }
}

function writeCommittees({ db }: Writing, ids: DemonstrationIds): void {
  committees.forEach(({ key, seats, ...committee }, position) => {
    insertCommittee(db, { id: ids.committee(key), position, ...typeset(committee) })
    for (const { contact, from, ...seat } of seats) {
      insertMembership(db, {
        id: ids.seat(key, contact),
        committeeId: ids.committee(key),
        organisationId: ids.organisationOf(contact),
        contactId: ids.contact(contact),
        fromDate: from,
        ...seat,
      })
    }
  })
}

function writeMeetings(writing: Writing, ids: DemonstrationIds) {
  const written = meetings.map((meeting) => writeMeeting(writing, ids, meeting))
  const meetingAt = (committee: string, date: CalendarDate): Id | null =>
    written.find((_, rank) => meetings[rank]?.committee === committee && meetings[rank]?.date === date)?.id ?? null
  return { written, meetingAt }
}

/** The chain: companies and what they said, the synergies that came of it, and how all of it was followed. */
function writeChain(
  writing: Writing,
  ids: DemonstrationIds,
  meetingAt: (committee: string, date: CalendarDate) => Id | null,
): void {
  const companies = writeCompanies(writing, ids)
  const heard = writeInterviews(writing, ids, companies)
  const decisionOf = ({ synergy, chosenOn }: { synergy: FollowedKey; chosenOn: CalendarDate }): Id | null => {
    const committee = groups.find((group) => group.synergy === synergy)?.committee
    const meetingId = committee === undefined ? null : meetingAt(committee, chosenOn)
    return meetingId === null ? null : (findDecisionsOfMeeting(writing.db, meetingId)[0]?.id ?? null)
  }
  const synergies = writeSynergies({ writing, ids, companies, heard, decisionOf })
  writeFollowed({ writing, ids, companies, synergies, meetingAt })
  const plan = writePlan({ writing, ids, synergies, meetingAt })
  writeCosts({ writing, ids, plan })
  writeTime({ writing, companies, plan })
  writeFigures({ writing, ids, plan })
  writeHandover(writing, ids)
}

/** What is public about LOT'EC, and examples marked « exemple » that make it alive; its meetings as they were held. */
function writeDemonstration(writing: Writing): WrittenMeeting[] {
  const ids = keyedIds(writing.newId)
  writeInitiative(writing, ids)
  writePhases(writing, ids)
  writeOrganisations(writing, ids)
  writeCommittees(writing, ids)
  const { written, meetingAt } = writeMeetings(writing, ids)
  writeChain(writing, ids, meetingAt)
  return written
}

/**
 * Lets time pass: each minutes are circulated once what was settled until then is, and frozen where they were approved, so that
 * they tell what the committee knew.
 */
async function circulateMinutes(context: CoreContext, written: readonly WrittenMeeting[]): Promise<void> {
  let toCome = written.flatMap(({ followUps }) => followUps)
  for (const { id, circulatedOn, isApproved } of written) {
    if (circulatedOn === null) continue
    const isSettled = ({ on }: FollowUp) => on !== null && on <= circulatedOn
    context.write((writing) => {
      const { db } = writing
      for (const followUp of toCome.filter(isSettled)) followUp.apply(db)
      keepSection(writing, found(getMeetingRecord(db, id), 'meeting'))
      updateMeeting(db, id, { status: 'circulated', circulatedOn })
      freezeWithMinutes(writing, id)
    })
    toCome = toCome.filter((followUp) => !isSettled(followUp))
    if (isApproved) await freezeMinutes(context, id)
  }
  context.write(({ db }) => {
    for (const followUp of toCome) followUp.apply(db)
  })
}

/** Makes the LOT'EC demonstration at `path` and opens it, approved minutes frozen. Errors: those of a new dossier. */
export async function openDemonstration(context: CoreContext, path: string): Promise<OpenDossier> {
  let written: WrittenMeeting[] = []
  const dossier = context.session.create(path, (writing) => {
    written = writeDemonstration(writing)
  })
  await circulateMinutes(context, written)
  return dossier
}
