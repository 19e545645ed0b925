import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

const dossierWithSynergy = async () => {
  const dossier = await dossierWithCompanies()
  const { client, clock, make, laundry, bakery } = dossier
  clock.set('2022-12-01T09:00:00.000Z')
  const { id } = await make('Linge', [laundry, 'offers'], [bakery, 'asks'])
  await client.synergies.update({ id, nextStep: 'Réunir les entreprises', nextStepOn: '2024-01-01' })
  const on = (date: string) => clock.set(`${date}T09:00:00.000Z`)
  const attention = async () => {
    const { idleDays, cold } = await client.synergies.get({ id })
    const [row] = (await client.synergies.list({})).rows
    expect([row?.idleDays, row?.cold]).toEqual([idleDays, cold])
    expect((await client.synergies.list({ isCold: true })).total).toBe(cold.length > 0 ? 1 : 0)
    return [idleDays, ...cold]
  }
  return { ...dossier, id, on, attention }
}

test('a synergy is cold once it has not moved for as many days as the démarche says', async () => {
  const { client, on, attention } = await dossierWithSynergy()
  on('2023-01-29')
  expect(await attention()).toEqual([59])
  on('2023-01-30')
  expect(await attention()).toEqual([60, 'noMove'])
  await client.initiative.update({ coldDays: 61 })
  expect(await attention()).toEqual([60])
})

test('a blank next step and a late one make it cold too', async () => {
  const { client, id, on, attention } = await dossierWithSynergy()
  await client.synergies.update({ id, nextStepOn: '2022-12-10' })
  on('2022-12-10')
  expect(await attention()).toEqual([9])
  on('2022-12-11')
  expect(await attention()).toEqual([10, 'lateNextStep'])
  await client.synergies.update({ id, nextStep: ' \u00A0\t\u202F', nextStepOn: null })
  expect(await attention()).toEqual([10, 'noNextStep'])
  on('2023-03-01')
  expect(await attention()).toEqual([90, 'noMove', 'noNextStep'])
})

test('a step, a readiness and the scenario that is chosen move it; a scenario that is not does not', async () => {
  const { client, id, on, attention } = await dossierWithSynergy()
  on('2023-02-28')
  expect(await attention()).toEqual([89, 'noMove'])
  await client.synergies.readiness.assess({ synergyId: id, axis: 'legal', level: 2, date: '2023-01-10' })
  expect(await attention()).toEqual([49])
  const scenario = await client.synergies.scenarios.add({ synergyId: id, name: 'Une tournée' })
  expect(await attention()).toEqual([49])
  await client.synergies.scenarios.choose({ id: scenario.id, chosenOn: '2023-02-01' })
  expect(await attention()).toEqual([27])
  await client.synergies.scenarios.unchoose({ id: scenario.id })
  expect(await attention()).toEqual([49])
  await client.synergies.moveTo({ id, stage: 'qualified', date: '2023-02-20' })
  expect(await attention()).toEqual([8])
})

test('a meeting of its follow-up group moves it once it was held', async () => {
  const { client, context, id, on, attention } = await dossierWithSynergy()
  const { id: committeeId } = await client.committees.create({
    kind: 'followUp',
    name: 'Groupe Linge',
    code: 'GS-LINGE',
  })
  await client.groups.attach({ committeeId, synergyId: id })
  const meeting = await client.meetings.create({ committeeId, date: '2023-02-10' })
  on('2023-02-28')
  expect(await attention()).toEqual([89, 'noMove'])
  context.session.connection().prepare(`UPDATE meeting SET status = 'held' WHERE id = ?`).run(meeting.id)
  expect(await attention()).toEqual([18])
})

test('what is operational, lasting, paused or abandoned asks for nothing', async () => {
  const { client, id, on, attention } = await dossierWithSynergy()
  await client.synergies.update({ id, nextStep: '' })
  await client.synergies.moveTo({ id, stage: 'operational', evidenceKind: 'exchange', evidence: 'Bon de livraison' })
  on('2024-06-01')
  const days = (await client.synergies.get({ id })).idleDays
  expect(await attention()).toEqual([days])
  await client.synergies.moveTo({ id, stage: 'lasting', date: '2022-12-01' })
  expect(await attention()).toEqual([days])
  await client.synergies.moveTo({ id, stage: 'paused', reason: 'Travaux', date: '2022-12-01' })
  expect(await attention()).toEqual([days])
  await client.synergies.moveTo({ id, stage: 'abandoned', reason: 'Fermeture', date: '2022-12-01' })
  expect(await attention()).toEqual([days])
  expect(days).toBeGreaterThan(365)
})

test('what the filter keeps is what the rule calls cold, whatever the synergy', async () => {
  const { client, clock, make, laundry } = await dossierWithCompanies()
  for (const created of ['2022-12-08', '2022-12-09', '2022-12-10'])
    for (const nextStep of ['', ' ', '\u2003', 'Appeler'])
      for (const nextStepOn of [null, '2023-02-06', '2023-02-07', '2023-02-08'])
        for (const isPaused of [false, true]) {
          clock.set(`${created}T09:00:00.000Z`)
          const { id } = await make('x', [laundry, 'offers'])
          await client.synergies.update({ id, nextStep, nextStepOn })
          if (isPaused) await client.synergies.moveTo({ id, stage: 'paused', reason: 'Travaux' })
        }
  clock.set('2023-02-07T09:00:00.000Z')
  const { total, rows } = await client.synergies.list({ limit: 200 })
  const cold = await client.synergies.list({ isCold: true, limit: 200 })
  expect(total).toBe(96)
  const expected = rows.filter((row) => row.cold.length > 0)
  expect(cold.rows).toEqual(expected)
  expect(cold.total).toBe(expected.length)
  expect(new Set(expected.flatMap((row) => row.cold))).toEqual(new Set(['noMove', 'noNextStep', 'lateNextStep']))
  expect((await client.synergies.counts({})).cold).toBe(expected.length)
})
