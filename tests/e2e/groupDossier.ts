import { richParagraphs } from '../../src/shared/richText.ts'
import { inDays } from './meetingDossier.ts'
import type { Client } from './writeDossier.ts'

/** A synergy of two companies, one of which keeps its quantity secret, and a follow-up group whose minutes are in review. */
export const followUpGroup = async (client: Client) => {
  const organisation = async (name: string) => (await client.organisations.create({ name })).id
  const [carrier, sawmill, plant] = [
    await organisation('Grand Cahors'),
    await organisation('Scierie du Lot'),
    await organisation('Usine de Cahors'),
  ]
  const { id: officer } = await client.organisations.addContact({
    organisationId: carrier,
    jobTitle: 'Chargé de mission EIT',
  })
  const { id: synergyId } = await client.synergies.create({ name: 'Palettes partagées', confidentiality: 'partners' })
  for (const [organisationId, role] of [
    [sawmill, 'offers'],
    [plant, 'asks'],
  ] as const)
    await client.synergies.addCompany({ synergyId, organisationId, role })
  const quantity = { quantity: 40, unit: 'pallet', period: 'week' } as const
  const given = { organisationId: sawmill, direction: 'out', label: 'Palettes perdues', ...quantity } as const
  const taken = { organisationId: plant, direction: 'in', label: 'Palettes achetées', ...quantity } as const
  const flows = [
    await client.flows.create({ ...given, confidentiality: 'confidential' }),
    await client.flows.create({ ...taken, confidentiality: 'partners' }),
  ]
  for (const { id: flowId } of flows) await client.synergies.addSource({ synergyId, flowId })
  const { id: scenarioId } = await client.synergies.scenarios.add({ synergyId, name: 'Un loueur' })
  await client.synergies.scenarios.update({ id: scenarioId, investmentCents: 1_250_000, yearlyGainCents: 480_000 })

  const { id: committeeId } = await client.committees.create({
    kind: 'followUp',
    name: 'Groupe palettes',
    code: 'GS-1',
  })
  const seat = { committeeId, role: 'full' } as const
  await client.committees.addMember({ ...seat, organisationId: carrier, contactId: officer, college: 'carriers' })
  await client.committees.addMember({ ...seat, organisationId: sawmill, college: 'companies' })
  const date = inDays(-2)
  const { id } = await client.meetings.create({ committeeId, date })
  await client.meetings.update({ id, startTime: '09:30', place: 'Mairie', chairId: officer, writerId: officer })
  const item = await client.meetings.addItem({ meetingId: id, title: 'Quantités' })
  await client.meetings.updateItem({ id: item.id, discussion: richParagraphs('Les pesées sont lancées.') })
  await client.meetings.markAllPresent({ meetingId: id })
  for (const status of ['convened', 'held', 'draft', 'review'] as const) await client.meetings.setStatus({ id, status })
  return { committeeId, synergyId, meetingId: id, date }
}
