import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { GroupSection } from '../../shared/groups/groups.contract.ts'

/** A group made for a synergy: a company that sits in it, one that does not, their flows, and a scenario that each could carry. */
const dossierOfGroup = async () => {
  const dossier = await dossierWithCopil()
  const { client, clock, meetOn, chairId, carrierId } = dossier
  clock.set('2023-06-01T09:00:00.000Z')
  const { id: committeeId } = await client.committees.create({
    kind: 'followUp',
    name: 'Groupe palettes',
    code: 'GS-1',
  })
  await client.committees.update({ id: committeeId, usualPlace: 'Salle de réunion' })
  const company = async (name: string) => (await client.organisations.create({ name })).id
  const [memberId, otherId] = [await company('Scierie du Lot'), await company('Usine discrète')]
  const { id: contactId } = await client.organisations.addContact({ organisationId: memberId, jobTitle: 'Directrice' })
  const seat = { committeeId, college: 'companies', role: 'full' } as const
  await client.committees.addMember({ ...seat, organisationId: memberId, contactId })
  const { id: chairSeat } = await client.committees.addMember({
    committeeId,
    organisationId: carrierId,
    contactId: chairId,
    college: 'carriers',
    role: 'chair',
  })
  const { id: synergyId } = await client.synergies.create({ name: 'Palettes partagées' })
  await client.synergies.addCompany({ synergyId, organisationId: memberId, role: 'offers', contactId })
  await client.synergies.addCompany({ synergyId, organisationId: otherId, role: 'asks' })
  const flow = async (organisationId: string, direction: 'in' | 'out', level: Confidentiality) => {
    const label = direction === 'out' ? '40 palettes perdues chaque semaine' : 'Palettes achetées'
    const fields = { organisationId, direction, label, quantity: 40, unit: 'pallet', period: 'week' } as const
    const { id } = await client.flows.create({ ...fields, confidentiality: level })
    await client.synergies.addSource({ synergyId, flowId: id })
    return id
  }
  const flows = { member: await flow(memberId, 'out', 'confidential'), other: await flow(otherId, 'in', 'partners') }
  const { id: scenarioId } = await client.synergies.scenarios.add({ synergyId, name: 'Un loueur' })
  await client.synergies.scenarios.update({
    id: scenarioId,
    investmentCents: 1_250_000,
    carrier: { organisationId: otherId, contactId: null },
  })
  await client.groups.attach({ committeeId, synergyId })
  const meetingId = await meetOn('2023-05-10', committeeId)
  const section = () => client.groups.section({ meetingId })
  const told = async (): Promise<GroupSection> => {
    const found = await section()
    if (found === null) throw new Error('No section')
    return found
  }
  const ids = { committeeId, memberId, otherId, synergyId, scenarioId, meetingId, chairSeat, flows }
  return { ...dossier, ...ids, section, told }
}

test('the minutes of a group tell its companies, quantities, scenarios and steps', async () => {
  const { client, told, committeeId, meetingId, memberId, otherId, flows } = await dossierOfGroup()
  await client.flows.update({ id: flows.member, sharingAgreedOn: '2023-05-02' })
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-05-10', meetingId })
  expect(await told()).toMatchObject({
    isConfidential: false,
    synergyNumber: 1,
    subject: 'Palettes partagées',
    stage: 'idea',
    current: 'quantify',
    companies: [
      { organisationId: memberId, organisationName: 'Scierie du Lot', roles: ['offers'], contactLabel: 'Directrice' },
      { organisationId: otherId, organisationName: 'Usine discrète', roles: ['asks'], contactLabel: '' },
    ],
    quantities: [
      {
        organisationName: 'Scierie du Lot',
        direction: 'out',
        label: '40 palettes perdues chaque semaine',
        quantity: 40,
        unit: 'pallet',
        period: 'week',
        isWithheld: false,
      },
      { organisationName: 'Usine discrète', direction: 'in', quantity: 40, isWithheld: false },
    ],
    scenarios: [
      { name: 'Un loueur', investmentCents: 1_250_000, carrier: { organisationId: otherId, label: 'Usine discrète' } },
    ],
  })
})

test('a confidential flow is withheld with the words that hold its figure, until its company agreed', async () => {
  const { client, told, memberId, flows } = await dossierOfGroup()
  const withheld = {
    organisationId: memberId,
    organisationName: 'Scierie du Lot',
    direction: 'out',
    label: '',
    quantity: null,
    unit: null,
    period: null,
    isWithheld: true,
  }
  expect((await told()).quantities[0]).toEqual(withheld)
  await client.flows.update({ id: flows.member, sharingAgreedOn: '2023-06-01' })
  expect((await told()).quantities[0]).toMatchObject({ quantity: 40, isWithheld: false })
})

test('a company whose relation is confidential is nowhere in it, unless it sits in the group', async () => {
  const { client, told, memberId, otherId } = await dossierOfGroup()
  for (const organisationId of [memberId, otherId])
    await client.companies.update({ organisationId, confidentiality: 'confidential' })
  const section = await told()
  expect(section.companies.map(({ organisationName }) => organisationName)).toEqual(['Scierie du Lot'])
  expect(section.quantities.map(({ organisationName }) => organisationName)).toEqual(['Scierie du Lot'])
  expect(section.scenarios).toMatchObject([{ name: 'Un loueur', carrier: null }])
  expect(JSON.stringify(section)).not.toMatch(new RegExp(`${otherId}|Usine discrète`, 'u'))
})

test('a company that is hidden from a group is not named in its texts, nor are its contacts, until it sits there', async () => {
  const { client, told, committeeId, otherId, synergyId, scenarioId, flows } = await dossierOfGroup()
  const person = { jobTitle: 'Directrice', firstName: 'Ana', lastName: 'Petit' }
  const { id: contactId } = await client.organisations.addContact({ organisationId: otherId, ...person })
  await client.synergies.update({ id: synergyId, name: 'Palettes de l’USINE DISCRETE' })
  await client.synergies.scenarios.update({ id: scenarioId, technical: 'Un petit local chez Usine discrète' })
  await client.flows.update({ id: flows.member, label: 'Bois pour Usine discrète', sharingAgreedOn: '2023-05-02' })
  const note = 'Vu Mme Petit, puis Ana Petit'
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-05-01', note })
  const texts = async () => {
    const { subject, scenarios, quantities, steps } = await told()
    return [subject, scenarios[0]?.technical, quantities[0]?.label, steps[0]?.note]
  }
  const written = [
    'Palettes de l’USINE DISCRETE',
    'Un petit local chez Usine discrète',
    'Bois pour Usine discrète',
    note,
  ]
  expect(await texts()).toEqual(written)
  await client.companies.update({ organisationId: otherId, confidentiality: 'confidential' })
  expect(await texts()).toEqual(['Palettes de l’[…]', 'Un petit local chez […]', 'Bois pour […]', 'Vu […], puis […]'])
  const seat = { committeeId, organisationId: otherId, contactId, fromDate: '2023-01-01' }
  await client.committees.addMember({ ...seat, college: 'companies', role: 'full' })
  expect(await texts()).toEqual(written)
})

test('nothing of a confidential synergy is told but the steps of its group', async () => {
  const { client, told, committeeId, synergyId } = await dossierOfGroup()
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-05-01', note: '6 présents' })
  await client.synergies.update({ id: synergyId, confidentiality: 'confidential' })
  const { steps, ...rest } = await told()
  expect(rest).toEqual({
    isConfidential: true,
    synergyNumber: null,
    subject: '',
    stage: null,
    current: 'quantify',
    companies: [],
    quantities: [],
    scenarios: [],
  })
  expect(steps[0]).toMatchObject({ date: '2023-05-01', note: '' })
})

test('what came after the meeting is not in its minutes', async () => {
  const { client, told, committeeId, synergyId } = await dossierOfGroup()
  const [first] = (await client.synergies.get({ id: synergyId })).steps
  await client.synergies.updateStep({ id: first?.id ?? '', date: '2023-05-01' })
  await client.synergies.moveTo({ id: synergyId, stage: 'studied', date: '2023-05-20' })
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-05-10' })
  await client.groups.completeStep({ committeeId, step: 'quantify', date: '2023-05-11', note: 'Pesées' })
  const { stage, steps, current } = await told()
  expect({ stage, current }).toEqual({ stage: 'idea', current: 'quantify' })
  expect(steps.map(({ date, note }) => [date, note])).toEqual([
    ['2023-05-10', ''],
    ...Array.from({ length: 4 }, () => [null, '']),
  ])
})

test('a group made for an action tells the companies that sit in it, and nothing once the action is confidential', async () => {
  const { client, told, meetOn, committeeId, memberId } = await dossierOfGroup()
  const copil = await meetOn('2023-02-07')
  const { id: actionId } = await client.actions.create({ meetingId: copil, agendaItemId: null, title: 'Mutualiser' })
  await client.groups.attach({ committeeId, actionId })
  expect(await told()).toMatchObject({
    subject: 'Mutualiser',
    synergyNumber: null,
    companies: [
      { organisationId: memberId, organisationName: 'Scierie du Lot', roles: [], contactLabel: 'Directrice' },
    ],
    quantities: [],
    scenarios: [],
  })
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-02-01', note: '6 présents' })
  await client.actions.update({ id: actionId, confidentiality: 'confidential' })
  const { steps, ...rest } = await told()
  expect(rest).toMatchObject({ isConfidential: true, subject: '', companies: [] })
  expect(steps[0]).toMatchObject({ date: '2023-02-01', note: '' })
})

test('a body that is made for nothing has no section', async () => {
  const { client, section, meetOn, committeeId } = await dossierOfGroup()
  expect(await client.groups.section({ meetingId: await meetOn('2023-02-07') })).toBeNull()
  await client.groups.detach({ committeeId })
  expect(await section()).toBeNull()
})

test('what is validated is what was sent: the section is kept when minutes are circulated, until they are sent again', async () => {
  const dossier = await dossierOfGroup()
  const { client, told, meetingId, committeeId, synergyId, scenarioId, memberId } = dossier
  await takeTo(dossier, meetingId, 'circulated')
  const sent = await told()
  expect(sent.companies).toHaveLength(2)
  await client.synergies.update({ id: synergyId, name: 'Autre nom', confidentiality: 'confidential' })
  await client.synergies.scenarios.update({ id: scenarioId, investmentCents: 99 })
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-05-10' })
  await client.groups.detach({ committeeId })
  expect(await told()).toEqual(sent)
  await client.minutes.freeze({ meetingId })
  expect(await told()).toEqual(sent)
  await client.minutes.unfreeze({ meetingId })
  expect(await told()).toEqual(sent)

  await client.groups.attach({ committeeId, synergyId })
  await client.meetings.setStatus({ id: meetingId, status: 'review' })
  expect(await told()).toMatchObject({ isConfidential: true, current: 'quantify' })
  await client.synergies.update({ id: synergyId, confidentiality: 'partners' })
  await client.companies.update({ organisationId: memberId, confidentiality: 'public' })
  await client.minutes.circulate({ meetingId })
  expect(await told()).toMatchObject({ subject: 'Autre nom', scenarios: [{ investmentCents: 99 }] })
})

test('minutes that were sent before their group was made for anything go on telling nothing of it', async () => {
  const dossier = await dossierOfGroup()
  const { client, section, meetingId, committeeId, synergyId } = dossier
  await takeTo(dossier, meetingId, 'circulated')
  await client.meetings.setStatus({ id: meetingId, status: 'review' })
  await client.groups.detach({ committeeId })
  await client.minutes.circulate({ meetingId })
  await client.groups.attach({ committeeId, synergyId })
  expect(await section()).toBeNull()
})
