import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

const dossierWithScenarios = async () => {
  const dossier = await dossierWithCompanies()
  const { client } = dossier
  const { id: synergyId } = await dossier.make('Linge')
  const add = async (name: string) => (await client.synergies.scenarios.add({ synergyId, name })).id
  const tour = await add('Une tournée commune')
  const shared = await add('Une laverie partagée')
  const alone = await add('Chacun la sienne')
  const list = () => client.synergies.scenarios.list({ synergyId })
  const seen = async () => (await list()).map(({ name, isChosen, chosenOn }) => [name, isChosen, chosenOn])
  const decide = async () => {
    const copil = await client.committees.create({ kind: 'steering', name: 'Comité de pilotage', code: 'COPIL' })
    const meeting = await client.meetings.create({ committeeId: copil.id, date: '2023-02-01' })
    return client.decisions.create({ meetingId: meeting.id, agendaItemId: null, text: 'Retenir la tournée commune' })
  }
  return { ...dossier, synergyId, tour, shared, alone, list, seen, decide }
}

test('scenarios are kept side by side in order, with their money in cents and who carries them', async () => {
  const { client, synergyId, tour, list, laundry } = await dossierWithScenarios()
  const contact = await client.organisations.addContact({ organisationId: laundry, jobTitle: 'Gérante' })
  await client.synergies.scenarios.update({
    id: tour,
    technical: 'Un véhicule, deux jours par semaine',
    investmentCents: 1_250_050,
    yearlyCostCents: 480_000,
    yearlyGainCents: 900_000,
    carrier: { organisationId: null, contactId: contact.id },
  })
  expect((await list())[0]).toEqual({
    id: tour,
    synergyId,
    position: 0,
    name: 'Une tournée commune',
    technical: 'Un véhicule, deux jours par semaine',
    economic: '',
    regulatory: '',
    organisational: '',
    investmentCents: 1_250_050,
    yearlyCostCents: 480_000,
    yearlyGainCents: 900_000,
    otherGains: '',
    risks: '',
    carrier: { organisationId: laundry, contactId: contact.id, label: 'Gérante (Blanchisserie du Lot)' },
    isChosen: false,
    chosenOn: null,
    decisionId: null,
    decisionNumber: '',
  })
  await client.synergies.scenarios.update({ id: tour, risks: 'Une panne' })
  expect((await list())[0]).toMatchObject({ risks: 'Une panne', carrier: { contactId: contact.id } })
  await client.synergies.scenarios.update({ id: tour, carrier: null })
  expect((await list())[0]?.carrier).toBeNull()
})

test('scenarios move and go, and those that stay follow one another', async () => {
  const { client, tour, shared, alone, list } = await dossierWithScenarios()
  const order = async () => (await list()).map(({ id, position }) => [id, position])
  await client.synergies.scenarios.move({ id: alone, position: 0 })
  expect(await order()).toEqual([
    [alone, 0],
    [tour, 1],
    [shared, 2],
  ])
  const { changeId } = await client.synergies.scenarios.remove({ id: tour })
  expect(await order()).toEqual([
    [alone, 0],
    [shared, 1],
  ])
  await client.history.undo({ changeId })
  expect((await order()).map(([id]) => id)).toEqual([alone, tour, shared])
})

test('one scenario at most is chosen, today unless a day is given, and a choice is taken back whole', async () => {
  const { client, tour, shared, seen } = await dossierWithScenarios()
  await client.synergies.scenarios.choose({ id: tour })
  const { changeId } = await client.synergies.scenarios.choose({ id: shared, chosenOn: '2023-02-01' })
  expect(await seen()).toEqual([
    ['Une tournée commune', false, null],
    ['Une laverie partagée', true, '2023-02-01'],
    ['Chacun la sienne', false, null],
  ])
  await client.history.undo({ changeId })
  expect((await seen())[0]).toEqual(['Une tournée commune', true, '2023-02-07'])
  await client.synergies.scenarios.unchoose({ id: tour })
  expect((await seen()).filter(([, isChosen]) => isChosen)).toEqual([])
})

test('the choice is linked to the decision that says so, which then cannot be removed', async () => {
  const { client, tour, shared, list, decide } = await dossierWithScenarios()
  const decision = await decide()
  await client.synergies.scenarios.choose({ id: tour, decisionId: decision.id })
  expect((await list())[0]).toMatchObject({ decisionId: decision.id, decisionNumber: 'COPIL-2023-01-D1' })
  await expect(client.decisions.remove({ id: decision.id })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Une tournée commune (Linge)'] },
  })
  await client.synergies.scenarios.choose({ id: shared })
  expect((await list())[0]).toMatchObject({ decisionId: null, decisionNumber: '' })
  await client.decisions.remove({ id: decision.id })
})

test('the choice of another synergy is left alone', async () => {
  const { client, tour, make, seen } = await dossierWithScenarios()
  await client.synergies.scenarios.choose({ id: tour })
  const { id: synergyId } = await make('Chaleur')
  const other = await client.synergies.scenarios.add({ synergyId, name: 'Réseau' })
  await client.synergies.scenarios.choose({ id: other.id })
  expect((await seen())[0]).toEqual(['Une tournée commune', true, '2023-02-07'])
})

test('a choice to come, an unknown decision and an unknown scenario are refused', async () => {
  const { client, tour, synergyId } = await dossierWithScenarios()
  await expect(client.synergies.scenarios.choose({ id: tour, chosenOn: '2023-02-08' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'chosenOn', message: 'inFuture' }] },
  })
  const missing = (entity: string) => ({ code: 'NOT_FOUND', data: { entity } })
  await expect(client.synergies.scenarios.choose({ id: tour, decisionId: tour })).rejects.toMatchObject(
    missing('decision'),
  )
  const acts = [
    client.synergies.scenarios.choose({ id: synergyId }),
    client.synergies.scenarios.unchoose({ id: synergyId }),
    client.synergies.scenarios.update({ id: synergyId, name: 'x' }),
    client.synergies.scenarios.move({ id: synergyId, position: 0 }),
    client.synergies.scenarios.remove({ id: synergyId }),
  ]
  for (const act of acts) await expect(act).rejects.toMatchObject(missing('scenario'))
  await expect(client.synergies.scenarios.add({ synergyId: tour, name: 'x' })).rejects.toMatchObject(missing('synergy'))
})
