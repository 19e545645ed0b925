import { takeTo } from './copil.ts'
import { plain } from './documents.ts'
import { dossierWithPlan } from './planDossier.ts'
import type { ReadDocument } from './word.ts'

/** The parts that tell of the démarche and of what is in progress; those of the inventory have their own tests. */
export const ownParts = [
  'identity',
  'activities',
  'matters',
  'companies',
  'governance',
  'deadlines',
  'reception',
] as const

/** A dossier on 1 September 2023 that is handed over at the end of the year, with a company and a synergy that are confidential. */
export async function dossierHandedOver() {
  const dossier = await dossierWithPlan()
  const { client, carrierId, officerId, chairId, meetOn } = dossier
  const meetingId = await meetOn('2023-02-07')
  await takeTo(dossier, meetingId, 'held')
  const { id: decisionId } = await client.decisions.create({
    meetingId,
    agendaItemId: null,
    text: 'Relancer la Fonderie Vidal',
  })
  await client.decisions.update({ id: decisionId, deadline: '2023-05-01' })
  const company = async (name: string) => {
    const { id } = await client.organisations.create({ name, roles: ['company'] })
    const { id: contactId } = await client.organisations.addContact({
      organisationId: id,
      jobTitle: 'Direction',
      firstName: 'Paule',
      lastName: `Roux de ${name}`,
      email: 'paule@exemple.fr',
      phone: '05 65 00 00 00',
    })
    await client.exchanges.create({ organisationId: id, date: '2023-08-01', kind: 'call', summary: 'Attend un devis' })
    await client.promises.create({
      organisationId: id,
      text: `Rappeler ${name}`,
      madeOn: '2023-08-01',
      dueDate: '2024-02-01',
    })
    await client.companies.update({
      organisationId: id,
      nextStep: 'Visiter',
      nextStepOn: '2024-01-15',
      referentId: officerId,
    })
    return { id, contactId }
  }
  const sawmill = await company('Scierie du Causse')
  const secret = await company('Fonderie Vidal')
  await client.companies.update({ organisationId: secret.id, confidentiality: 'confidential' })
  await client.organisations.create({ name: 'Ambulances du Lot', roles: ['company'] })
  for (const { contactId } of [sawmill, secret])
    await client.inventory.addIntroduction({ contactId, introducedById: chairId })
  const { id: synergyId } = await client.synergies.create({
    name: 'Trier avec la Fonderie Vidal',
    companies: [sawmill, secret].map(({ id }) => ({ organisationId: id, role: 'asks' as const })),
  })
  await client.synergies.update({
    id: synergyId,
    nextStep: 'Chiffrer la benne',
    nextStepOn: '2023-08-15',
    referentId: officerId,
  })
  await client.synergies.readiness.assess({
    synergyId,
    axis: 'legal',
    level: 2,
    date: '2023-06-01',
    note: 'Bail à revoir',
  })
  const { id: hiddenId } = await client.synergies.create({ name: 'Reprendre la friche' })
  await client.synergies.update({
    id: hiddenId,
    confidentiality: 'confidential',
    nextStepOn: '2024-01-10',
    nextStep: 'Voir le notaire',
  })
  const { id: groupId } = await client.committees.create({
    kind: 'followUp',
    name: 'Groupe de la friche',
    code: 'GS-F',
  })
  await client.groups.attach({ committeeId: groupId, actionId: dossier.secret })
  const groupMeetingId = await meetOn('2024-01-20', groupId)
  await client.decisions.create({ meetingId: groupMeetingId, agendaItemId: null, text: 'Payer le notaire' })
  const { id: consultancyId } = await client.organisations.create({
    name: 'Bureau Nymphe',
    kind: 'consultancy',
    roles: ['consultancy'],
  })
  await client.inventory.addContract({ name: 'Marché 2022-14', organisationId: consultancyId, endOn: '2023-12-31' })
  const { id: consultantId } = await client.organisations.addContact({
    organisationId: consultancyId,
    jobTitle: 'Consultante',
    email: 'nymphe@exemple.fr',
  })
  const { id: handoverId } = await client.handover.create({
    name: 'Passation après la Fonderie Vidal',
    date: '2023-12-31',
  })
  await client.handover.update({
    id: handoverId,
    outgoingId: consultantId,
    incomingId: officerId,
    hierarchyId: chairId,
    audience: 'office',
    toKnow: 'La Fonderie Vidal rappelle le lundi.\nJamais le vendredi.',
    copies: 'Direction générale',
    parts: [...ownParts],
  })
  return { ...dossier, handoverId, carrierId, synergyId, request: { kind: 'handoverDossier', handoverId } as const }
}

/** The rows of the tables of companies, whatever step they came to. */
export const companiesOf = ({ tables }: ReadDocument): string[][] =>
  tables
    .filter(({ headerRows }) => headerRows[0]?.map(plain).includes('Dernier échange'))
    .flatMap(({ rows }) => rows.map((row) => row.map(plain)))
