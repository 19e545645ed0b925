import { dossierWithCopil, type CopilDossier } from './copil.ts'

type Client = CopilDossier['client']

/** An activity of the matrix, by its name. */
export const activityNamed = async (client: Client, name: string) => {
  const row = (await client.skills.list()).find((one) => one.name === name)
  if (row === undefined) throw new Error(`No activity is named ${name}`)
  return row
}
export const proposalOf = async (client: Client, name: string) => {
  const { proposal } = await activityNamed(client, name)
  return proposal && { step: proposal.step, date: proposal.date, evidence: proposal.evidence }
}

export const INTERVIEW = 'Mener l’entretien d’entreprise'

/** The consultancy beside the carrier of the COPIL, and a company to interview. */
export async function dossierOfTransfer() {
  const dossier = await dossierWithCopil()
  const { client, officerId } = dossier
  const { id: officeId } = await client.organisations.create({ name: 'Cabinet', roles: ['consultancy'] })
  const { id: consultantId } = await client.organisations.addContact({
    organisationId: officeId,
    jobTitle: 'Consultante',
  })
  const { id: companyId } = await client.organisations.create({ name: 'Quercy Bois', roles: ['company'] })
  const interviewOn = async (date: string, interviewers: readonly string[]) => {
    const { id } = await client.interviews.create({ organisationId: companyId, date })
    for (const contactId of interviewers)
      await client.interviews.addParticipant({ interviewId: id, contactId, part: 'interviewer' })
    await client.interviews.update({ id, status: 'held' })
    return id
  }
  const sessionOn = async (date: string) => {
    const there = (await client.committees.list()).find(({ kind }) => kind === 'transfer')
    const { id: committeeId } =
      there ?? (await client.committees.create({ kind: 'transfer', name: 'Séances de transfert', code: 'TRANSFERT' }))
    return (await client.meetings.create({ committeeId, date })).id
  }
  const hold = async (id: string) => {
    const people = { facilitatorId: officerId, writerId: officerId, chairId: officerId }
    await client.meetings.update({ id, startTime: '14:00', place: 'Bureau', ...people })
    await client.meetings.addItem({ meetingId: id, title: 'Grille d’entretien' })
    for (const status of ['convened', 'held'] as const) await client.meetings.setStatus({ id, status })
  }
  return { ...dossier, officerId, officeId, consultantId, companyId, interviewOn, sessionOn, hold }
}
