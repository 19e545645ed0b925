import { expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { takeTo } from '../../../tests/support/copil.ts'

test('the list is narrowed by status, by zone, by what is late and by words, and counts what each company brought', async () => {
  const { client, company, flowOf, needOf, promiseTo, synergyWith } = await dossierOfCompanies()
  const [sawmill, plant] = [await company('Scierie du Lot'), await company('Usine de Cahors')]
  const { id: zoneId } = await client.initiative.addZone({ name: 'Cahors Sud' })
  await client.organisations.update({ id: sawmill, zoneId })
  needOf(sawmill, '2023-02-01')
  flowOf(sawmill, '2023-02-02')
  synergyWith(sawmill, { joinedOn: '2023-02-03', steps: [['idea', '2023-02-03']] })
  await client.companies.update({
    organisationId: sawmill,
    nextStep: 'Rappeler le dirigeant',
    nextStepOn: '2023-05-31',
  })
  const names = async (filter: Parameters<typeof client.companies.list>[0]) => {
    const { total, rows } = await client.companies.list(filter)
    expect(total).toBe(rows.length)
    return rows.map(({ name }) => name)
  }
  const { rows } = await client.companies.list({ search: 'scierie' })
  expect(rows).toEqual([
    {
      organisationId: sawmill,
      name: 'Scierie du Lot',
      zoneName: 'Cahors Sud',
      isAssociationMember: false,
      nextStep: 'Rappeler le dirigeant',
      nextStepOn: '2023-05-31',
      status: 'contributing',
      statusSince: '2023-02-01',
      lastContactOn: null,
      needCount: 1,
      flowCount: 1,
      synergyCount: 1,
      isLate: true,
    },
  ])
  expect(await names({ status: 'contributing' })).toEqual(['Scierie du Lot'])
  expect(await names({ status: 'toContact', search: 'cahors' })).toEqual(['Grand Cahors', 'Usine de Cahors'])
  expect(await names({ zoneId })).toEqual(['Scierie du Lot'])
  expect(await names({ search: 'rappeler' })).toEqual(['Scierie du Lot'])
  expect(await names({ isLate: true })).toEqual(['Scierie du Lot'])
  promiseTo(plant, '2023-05-31')
  expect(await names({ isLate: true })).toEqual(['Scierie du Lot', 'Usine de Cahors'])
  await client.organisations.update({ id: plant, kind: 'association' })
  expect(await names({ isLate: true })).toEqual(['Scierie du Lot'])
  await client.organisations.update({ id: plant, roles: ['company'] })
  expect(await names({ isLate: true, search: 'usine' })).toEqual(['Usine de Cahors'])
  expect(await client.companies.list({ offset: 1, limit: 1, isLate: true })).toMatchObject({ total: 2, rows: [{}] })
})

test('what is known of a company is kept, and undone', async () => {
  const { client, company, officerId } = await dossierOfCompanies()
  const organisationId = await company('Scierie du Lot')
  const nothingKnown = await client.companies.get({ organisationId })
  expect(nothingKnown).toMatchObject({ confidentiality: 'partners', spokenNotes: '', status: 'toContact', steps: [] })
  const { changeId } = await client.companies.update({
    organisationId,
    confidentiality: 'confidential',
    isAssociationMember: true,
    referentId: officerId,
    spokenNotes: 'À dire de vive voix',
  })
  await client.companies.update({ organisationId })
  expect(await client.companies.get({ organisationId })).toEqual({
    ...nothingKnown,
    confidentiality: 'confidential',
    isAssociationMember: true,
    referentId: officerId,
    referentLabel: 'Chargé de mission EIT (Grand Cahors)',
    spokenNotes: 'À dire de vive voix',
  })
  await client.history.undo({ changeId })
  expect(await client.companies.get({ organisationId })).toEqual(nothingKnown)
  const notFound = { code: 'NOT_FOUND' }
  await expect(client.companies.get({ organisationId: officerId })).rejects.toMatchObject(notFound)
  await expect(client.companies.update({ organisationId, referentId: organisationId })).rejects.toMatchObject(notFound)
  await expect(client.companies.timeline({ organisationId: officerId })).rejects.toMatchObject(notFound)
})

test('the timeline tells all that touched a company, latest first, each leading to its record', async () => {
  const dossier = await dossierOfCompanies()
  const { client, company, exchangeWith, interviewWith, needOf, flowOf, synergyWith, promiseTo, meetOn } = dossier
  const organisationId = await company('Scierie du Lot')
  await client.companies.addStep({ organisationId, step: 'contacted', date: '2023-01-02', note: 'Salon' })
  exchangeWith(organisationId, '2023-01-03')
  interviewWith(organisationId, '2023-07-01', 'planned')
  needOf(organisationId, '2023-01-05')
  flowOf(organisationId, '2023-01-06')
  const { synergyId } = synergyWith(organisationId, {
    joinedOn: '2023-01-07',
    steps: [
      ['idea', '2023-01-01'],
      ['detected', '2023-01-08'],
    ],
  })
  promiseTo(organisationId, '2023-03-01')
  const [made] = (await client.promises.list({ organisationId })).rows
  await client.promises.settle({ id: made?.id ?? '', outcome: 'kept', settledOn: '2023-02-20' })
  const meetingId = await meetOn('2023-04-04')
  await client.meetings.addGuest({ meetingId, organisationId })
  await client.meetings.addGuest({ meetingId, organisationId })
  await takeTo(dossier, meetingId, 'held')
  const responsible = { organisationId, contactId: null }
  const decision = await client.decisions.create({ meetingId, agendaItemId: null, text: 'Peser' })
  await client.decisions.update({ id: decision.id, responsible })
  const action = await client.actions.create({ meetingId, agendaItemId: null, title: 'Compter' })
  await client.actions.update({ id: action.id, owner: responsible })
  const { total, rows } = await client.companies.timeline({ organisationId })
  expect(rows.map(({ date, kind, title, detail }) => [date, kind, title, detail])).toEqual([
    ['2023-07-01', 'interview', '', 'planned'],
    ['2023-04-04', 'action', 'COPIL-2023-01-A1 · Compter', 'toCome'],
    ['2023-04-04', 'decision', 'COPIL-2023-01-D1 · Peser', 'toDo'],
    ['2023-04-04', 'meeting', 'COPIL n°\u00A01', 'guest'],
    ['2023-02-20', 'promise', 'Envoyer la liste', 'kept'],
    ['2023-01-10', 'promise', 'Envoyer la liste', 'ours'],
    ['2023-01-08', 'synergyStep', 'Gardiennage partagé', 'detected'],
    ['2023-01-07', 'synergy', 'Gardiennage partagé', 'asks'],
    ['2023-01-06', 'flow', 'Palettes', 'out'],
    ['2023-01-05', 'need', 'Gardiennage', 'need'],
    ['2023-01-03', 'exchange', 'Appel', 'call'],
    ['2023-01-02', 'step', 'Salon', 'contacted'],
  ])
  expect(total).toBe(12)
  expect(rows[6]?.id).toBe(synergyId)
  expect(await client.companies.timeline({ organisationId, offset: 2, limit: 3 })).toEqual({
    total,
    rows: rows.slice(2, 5),
  })
})
