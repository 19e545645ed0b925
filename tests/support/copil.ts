import type { CoreOptions } from '../../src/core/context.ts'
import { testDossier } from './core.ts'

/** A dossier with a COPIL of three seats: the chair and the officer of the Grand Cahors, and the CCI without a known person. */
export async function dossierWithCopil(overrides: Partial<CoreOptions> = {}) {
  const dossier = await testDossier(overrides)
  const { client } = dossier
  const { id: copilId } = await client.committees.create({
    kind: 'steering',
    name: 'Comité de pilotage',
    code: 'COPIL',
  })
  await client.committees.update({ id: copilId, usualPlace: 'Salle du conseil', quorum: 2 })
  const { id: carrierId } = await client.organisations.create({ name: 'Grand Cahors', roles: ['carrier'] })
  const contact = async (jobTitle: string) =>
    (await client.organisations.addContact({ organisationId: carrierId, jobTitle })).id
  const chairId = await contact('Président')
  const officerId = await contact('Chargé de mission EIT')
  const { id: chamberId } = await client.organisations.create({ name: 'CCI du Lot' })
  const seat = async (member: Parameters<typeof client.committees.addMember>[0]) =>
    (await client.committees.addMember(member)).id
  const chairSeat = await seat({
    committeeId: copilId,
    organisationId: carrierId,
    contactId: chairId,
    college: 'carriers',
    role: 'chair',
  })
  const officerSeat = await seat({
    committeeId: copilId,
    organisationId: carrierId,
    contactId: officerId,
    college: 'carriers',
    role: 'full',
  })
  const chamberSeat = await seat({
    committeeId: copilId,
    organisationId: chamberId,
    college: 'experts',
    role: 'full',
  })
  const meetOn = async (date: string, committeeId = copilId) => (await client.meetings.create({ committeeId, date })).id
  return { ...dossier, copilId, carrierId, chairId, officerId, chamberId, chairSeat, officerSeat, chamberSeat, meetOn }
}

export type CopilDossier = Awaited<ReturnType<typeof dossierWithCopil>>

/** Takes a meeting forward, step by step, with the least that each step asks for. */
export async function takeTo(
  { client, chairId, officerId, chairSeat }: CopilDossier,
  id: string,
  status: 'convened' | 'held' | 'draft' | 'review' | 'circulated',
): Promise<void> {
  const { agenda } = await client.meetings.get({ id })
  const itemId = agenda[0]?.id ?? (await client.meetings.addItem({ meetingId: id, title: 'Bilan' })).id
  const discussion = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Échanges.' }] }],
  }
  await client.meetings.updateItem({ id: itemId, discussion })
  await client.meetings.update({ id, startTime: '14:00', chairId, writerId: officerId })
  await client.meetings.setAttendance({ meetingId: id, attendanceId: chairSeat, status: 'present' })
  for (const step of ['convened', 'held', 'draft', 'review'] as const) {
    await client.meetings.setStatus({ id, status: step })
    if (step === status) return
  }
  await client.minutes.circulate({ meetingId: id })
}

/** Puts a meeting at « validé » as freezing does, for what only looks at the status. */
export const validate = ({ context }: CopilDossier, id: string): void => {
  context.session.connection().prepare(`UPDATE meeting SET status = 'validated' WHERE id = ?`).run(id)
}
