import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import type { CoreContext, Writing } from '../context.ts'
import { found } from '../db/found.ts'
import { keepSection } from '../groups/section.service.ts'
import { getMeetingRecord, updateMeeting } from '../meetings/meetings.queries.ts'
import { freezeMinutes } from '../minutes/minutes.service.ts'
import { insertInitiative, insertZone } from '../initiative/initiative.queries.ts'
import { insertCommittee } from '../committees/committees.queries.ts'
import { insertMembership } from '../committees/members.queries.ts'
import { insertContact, insertOrganisation } from '../organisations/organisations.queries.ts'
import { insertMilestone, insertPhase } from '../phases/phases.queries.ts'
import { companies, companyZone, committees, contacts } from './examples.ts'
import { identity, organisations, phases, zones } from './lotec.ts'
import { meetings } from './meetings.ts'
import { writeMeeting, type FollowUp, type WrittenMeeting } from './writeMeeting.ts'
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

/** What is public about LOT'EC, and examples marked « exemple » that make it alive; its meetings as they were held. */
function writeDemonstration(writing: Writing): WrittenMeeting[] {
  const ids = keyedIds(writing.newId)
  writeInitiative(writing, ids)
  writePhases(writing, ids)
  writeOrganisations(writing, ids)
  writeCommittees(writing, ids)
  return meetings.map((meeting) => writeMeeting(writing, ids, meeting))
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
