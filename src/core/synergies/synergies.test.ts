import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

test('a synergy that comes alone is an idea of today, with nothing said yet', async () => {
  const { client } = await dossierWithCompanies()
  await client.settings.update({ officerName: 'Camille' })
  const { id, number } = await client.synergies.create({ name: 'Laver les tenues ensemble' })
  expect(number).toBe(1)
  expect(await client.synergies.get({ id })).toEqual({
    id,
    number: 1,
    name: 'Laver les tenues ensemble',
    summary: '',
    nature: null,
    form: null,
    ambition: null,
    origin: null,
    themeId: null,
    themeName: '',
    zoneId: null,
    zoneName: '',
    collectiveNeedId: null,
    collectiveNeedName: '',
    interviewId: null,
    interviewLabel: '',
    originMeetingId: null,
    originMeetingLabel: '',
    stage: 'idea',
    stageSince: '2023-02-07',
    referentId: null,
    referentLabel: '',
    confidentiality: 'partners',
    nextStep: '',
    nextStepOn: null,
    note: '',
    idleDays: 0,
    cold: ['noNextStep'],
    companies: [],
    steps: [
      {
        id: expect.any(String),
        stage: 'idea',
        date: '2023-02-07',
        who: 'Camille',
        reason: '',
        meetingId: null,
        meetingLabel: '',
        evidenceKind: null,
        evidence: '',
      },
    ],
    needIds: [],
    flowIds: [],
  })
})

test('a synergy that comes with companies, needs or flows is detected, and each company takes part once in a role', async () => {
  const { client, laundry, bakery, sawmill } = await dossierWithCompanies()
  const need = await client.needs.create({ organisationId: bakery, text: 'Laver nos tenues' })
  const offer = await client.needs.create({ organisationId: laundry, kind: 'offer', text: 'Laver pour d’autres' })
  const sawdust = await client.flows.create({ organisationId: sawmill, direction: 'out', label: 'Sciure' })
  const fuel = await client.flows.create({ organisationId: bakery, direction: 'in', label: 'Granulés de bois' })
  const { id } = await client.synergies.create({
    name: 'Chaleur',
    companies: [
      { organisationId: laundry, role: 'offers' },
      { organisationId: laundry, role: 'offers' },
      { organisationId: sawmill, role: 'pilots' },
    ],
    needIds: [need.id, need.id, offer.id],
    flowIds: [sawdust.id, fuel.id],
  })
  const synergy = await client.synergies.get({ id })
  expect(synergy.stage).toBe('detected')
  expect(synergy.companies.map(({ organisationName, role }) => [organisationName, role])).toEqual([
    ['Blanchisserie du Lot', 'offers'],
    ['Scierie des Causses', 'offers'],
    ['Fournil de Cahors', 'asks'],
    ['Scierie des Causses', 'pilots'],
  ])
  expect([synergy.needIds, synergy.flowIds]).toEqual([
    [need.id, offer.id],
    [sawdust.id, fuel.id],
  ])
})

test('what a synergy points to is named; a record that is not there is refused', async () => {
  const { client, clock, laundry } = await dossierWithCompanies()
  const theme = await client.vocabulary.addTheme({ name: 'Services' })
  const zone = await client.initiative.addZone({ name: 'Cahors Sud' })
  const collective = await client.needs.addCollective({ name: 'Mutualiser le linge' })
  const interview = await client.interviews.create({ organisationId: laundry, date: '2023-02-01' })
  const contact = await client.organisations.addContact({ organisationId: laundry, jobTitle: 'Gérante' })
  const copil = await client.committees.create({ kind: 'steering', name: 'Comité de pilotage', code: 'COPIL' })
  const meeting = await client.meetings.create({ committeeId: copil.id, date: '2023-02-07' })
  const { id } = await client.synergies.create({
    name: 'Linge',
    themeId: theme.id,
    zoneId: zone.id,
    collectiveNeedId: collective.id,
    interviewId: interview.id,
    originMeetingId: meeting.id,
    referentId: contact.id,
  })
  clock.set('2023-02-10T09:00:00.000Z')
  await client.synergies.moveTo({ id, stage: 'idea', meetingId: meeting.id })
  expect(await client.synergies.get({ id })).toMatchObject({
    themeName: 'Services',
    zoneName: 'Cahors Sud',
    collectiveNeedName: 'Mutualiser le linge',
    interviewLabel: 'Blanchisserie du Lot · 1er\u00A0février 2023',
    originMeetingLabel: 'COPIL n°\u00A01 · 7\u00A0février 2023',
    referentLabel: 'Gérante (Blanchisserie du Lot)',
    steps: [{ meetingLabel: 'COPIL n°\u00A01 · 7\u00A0février 2023' }, { meetingLabel: '' }],
  })
  await client.settings.update({ locale: 'en' })
  expect(await client.synergies.get({ id })).toMatchObject({
    interviewLabel: 'Blanchisserie du Lot · 1\u00A0February 2023',
    originMeetingLabel: 'COPIL no.\u00A01 · 7\u00A0February 2023',
  })
  for (const [field, entity] of [
    ['themeId', 'theme'],
    ['zoneId', 'zone'],
    ['collectiveNeedId', 'collective_need'],
    ['interviewId', 'interview'],
    ['originMeetingId', 'meeting'],
    ['referentId', 'contact'],
  ] as const) {
    const refused = { code: 'NOT_FOUND', data: { entity } }
    await expect(client.synergies.update({ id, [field]: laundry })).rejects.toMatchObject(refused)
    await expect(client.synergies.create({ name: 'Autre', [field]: laundry })).rejects.toMatchObject(refused)
  }
  await client.synergies.update({ id, themeId: null, summary: 'Une laverie pour tous' })
  expect(await client.synergies.get({ id })).toMatchObject({ themeId: null, summary: 'Une laverie pour tous' })
})

test('a number is given once: not again after a removal, nor after the creation itself was taken back', async () => {
  const { client, make } = await dossierWithCompanies()
  expect((await make('un')).number).toBe(1)
  const second = await make('deux')
  await client.synergies.remove({ id: second.id })
  const third = await make('trois')
  expect(third.number).toBe(3)
  await client.history.undo({ changeId: third.changeId })
  expect((await make('quatre')).number).toBe(4)
})

test('a refused creation gives no number away and leaves nothing behind', async () => {
  const { client, make, laundry } = await dossierWithCompanies()
  await expect(client.synergies.create({ name: 'Perdue', needIds: [laundry] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'need' },
  })
  expect((await make('un')).number).toBe(1)
  expect((await client.synergies.list({})).total).toBe(1)
})

test('a synergy goes with all that is its own and comes back with it, under its number', async () => {
  const { client, laundry, bakery, make } = await dossierWithCompanies()
  const { id } = await make('Linge', [laundry, 'offers'], [bakery, 'asks'])
  const need = await client.needs.create({ organisationId: bakery, text: 'Laver nos tenues' })
  await client.synergies.addSource({ synergyId: id, needId: need.id })
  await client.synergies.scenarios.add({ synergyId: id, name: 'Une tournée commune' })
  await client.synergies.impacts.add({
    synergyId: id,
    kind: 'waterSaved',
    quantity: 12,
    nature: 'annual',
    status: 'estimated',
  })
  await client.synergies.readiness.assess({ synergyId: id, axis: 'legal', level: 3, date: '2023-02-01' })
  const everything = async () => [
    await client.synergies.get({ id }),
    await client.synergies.scenarios.list({ synergyId: id }),
    await client.synergies.impacts.list({ synergyId: id }),
    await client.synergies.readiness.list({ synergyId: id }),
  ]
  const before = await everything()
  const { changeId } = await client.synergies.remove({ id })
  const { scenarios, impacts, readiness } = client.synergies
  const asked = [
    client.synergies.get({ id }),
    ...[scenarios, impacts, readiness].map((of) => of.list({ synergyId: id })),
  ]
  for (const answer of await Promise.allSettled(asked))
    expect(answer).toMatchObject({ reason: { code: 'NOT_FOUND', data: { entity: 'synergy' } } })
  await client.history.undo({ changeId })
  expect(await everything()).toEqual(before)
})

test('a synergy that a follow-up group is made for cannot be removed', async () => {
  const { client, make } = await dossierWithCompanies()
  const { id } = await make('Linge')
  const committee = await client.committees.create({ kind: 'followUp', name: 'Groupe Linge', code: 'GS-LINGE' })
  await client.groups.attach({ committeeId: committee.id, synergyId: id })
  await expect(client.synergies.remove({ id })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Groupe Linge'] },
  })
})

test('what is not there is said to be missing', async () => {
  const { client, laundry: id } = await dossierWithCompanies()
  const missing = (entity: string) => ({ code: 'NOT_FOUND', data: { entity } })
  await expect(client.synergies.get({ id })).rejects.toMatchObject(missing('synergy'))
  await expect(client.synergies.update({ id, name: 'x' })).rejects.toMatchObject(missing('synergy'))
  await expect(client.synergies.remove({ id })).rejects.toMatchObject(missing('synergy'))
  await expect(client.synergies.moveTo({ id, stage: 'idea' })).rejects.toMatchObject(missing('synergy'))
  await expect(client.synergies.updateStep({ id, who: 'x' })).rejects.toMatchObject(missing('synergy_step'))
  await expect(client.synergies.removeStep({ id })).rejects.toMatchObject(missing('synergy_step'))
})
