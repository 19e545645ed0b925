import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

test('interviews of the next fortnight are there, soonest first, and those whose day is gone by', async () => {
  const { client, clock, laundry, bakery, sawmill } = await dossierWithCompanies()
  const plan = async (organisationId: string, date: string, startTime: string | null = null) => {
    const { id } = await client.interviews.create({ organisationId, date })
    await client.interviews.update({ id, startTime })
    return id
  }
  clock.set('2023-02-01T09:00:00.000Z')
  const forgotten = await plan(sawmill, '2023-02-03')
  await plan(bakery, '2023-02-22')
  const last = await plan(bakery, '2023-02-21')
  const afternoon = await plan(laundry, '2023-02-14', '14:30')
  const morning = await plan(bakery, '2023-02-14', '09:00')
  const cancelled = await plan(laundry, '2023-02-10')
  await client.interviews.update({ id: cancelled, status: 'cancelled' })
  clock.set('2023-02-07T09:00:00.000Z')
  const { interviews, reports } = await client.today.get()
  expect([interviews.total, interviews.late]).toEqual([4, 1])
  expect(interviews.rows.map(({ id, isLate }) => [id, isLate])).toEqual([
    [forgotten, true],
    [morning, false],
    [afternoon, false],
    [last, false],
  ])
  expect(interviews.rows[2]).toEqual({
    id: afternoon,
    organisationId: laundry,
    organisationName: 'Blanchisserie du Lot',
    date: '2023-02-14',
    startTime: '14:30',
    isLate: false,
  })
  expect(reports).toEqual({ total: 0, late: 0, rows: [] })
})

test('an interview that was held asks for its report until it is sent, the oldest first', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  const recent = await client.interviews.create({ organisationId: bakery, date: '2023-02-03' })
  const old = await client.interviews.create({ organisationId: laundry, date: '2023-01-10' })
  const ids = async () => (await client.today.get()).reports.rows.map(({ id }) => id)
  expect(await ids()).toEqual([old.id, recent.id])
  await client.interviews.update({ id: old.id, reportSentOn: '2023-02-07' })
  expect(await ids()).toEqual([recent.id])
})

test('promises that are due or late are there, ours first, until they are settled', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const promise = (text: string, side: 'ours' | 'theirs', dueDate: string | null) =>
    client.promises.create({ organisationId: laundry, text, side, dueDate, madeOn: '2023-01-10' })
  await promise('la leur, en retard', 'theirs', '2023-02-01')
  await promise('la nôtre, bientôt', 'ours', '2023-02-21')
  const late = await promise('la nôtre, en retard', 'ours', '2023-02-06')
  await promise('plus tard', 'ours', '2023-02-22')
  await promise('un jour', 'ours', null)
  const seen = async () => {
    const { total, rows } = (await client.today.get()).promises
    return [total, ...rows.map(({ text, isLate }) => [text, isLate])]
  }
  expect(await seen()).toEqual([
    3,
    ['la nôtre, en retard', true],
    ['la nôtre, bientôt', false],
    ['la leur, en retard', true],
  ])
  await client.promises.settle({ id: late.id, outcome: 'kept' })
  expect(await seen()).toEqual([2, ['la nôtre, bientôt', false], ['la leur, en retard', true]])
})

test('next steps with companies are there once they come or are gone by, the soonest first', async () => {
  const { client, laundry, bakery, sawmill } = await dossierWithCompanies()
  await client.companies.update({ organisationId: laundry, nextStep: 'Envoyer la fiche', nextStepOn: '2023-02-21' })
  await client.companies.update({ organisationId: bakery, nextStep: 'Rappeler', nextStepOn: '2023-02-06' })
  await client.companies.update({ organisationId: sawmill, nextStep: 'Visiter', nextStepOn: '2023-02-22' })
  expect((await client.today.get()).companies).toEqual({
    total: 2,
    late: 1,
    rows: [
      {
        organisationId: bakery,
        organisationName: 'Fournil de Cahors',
        nextStep: 'Rappeler',
        nextStepOn: '2023-02-06',
        isLate: true,
      },
      {
        organisationId: laundry,
        organisationName: 'Blanchisserie du Lot',
        nextStep: 'Envoyer la fiche',
        nextStepOn: '2023-02-21',
        isLate: false,
      },
    ],
  })
})

test('synergies that ask for attention are counted, and the five longest idle are named with why', async () => {
  const { client, clock, make } = await dossierWithCompanies()
  for (let day = 17; day >= 11; day -= 1) {
    clock.set(`2022-12-${day}T09:00:00.000Z`)
    await make(`Piste du ${day}`)
  }
  clock.set('2023-02-12T09:00:00.000Z')
  const { rows } = await client.synergies.list({ search: '17' })
  await client.synergies.update({ id: rows[0]?.id ?? '', nextStep: 'Réunir' })
  const { synergies } = await client.today.get()
  expect(synergies.total).toBe(6)
  expect(synergies.rows.map(({ name, idleDays, cold }) => [name, idleDays, ...cold])).toEqual([
    ['Piste du 11', 63, 'noMove', 'noNextStep'],
    ['Piste du 12', 62, 'noMove', 'noNextStep'],
    ['Piste du 13', 61, 'noMove', 'noNextStep'],
    ['Piste du 14', 60, 'noMove', 'noNextStep'],
    ['Piste du 15', 59, 'noNextStep'],
  ])
})
