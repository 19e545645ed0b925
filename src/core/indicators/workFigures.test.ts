import { expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { takeTo } from '../../../tests/support/copil.ts'
import { demonstration } from '../../../tests/support/demonstration.ts'
import { figureOf, recordsOf, valuesOf } from '../../../tests/support/figures.ts'
import { shippedSets } from '../../shared/indicators/indicators.contract.ts'
import { outreachEvent } from '../outreach/outreach.table.ts'

const steps = {
  contacted: 'companiesContacted',
  met: 'companiesMet',
  contributing: 'companiesContributing',
  engaged: 'companiesEngaged',
} as const

const companyKeys = ['contacted', 'met', 'contributing', 'engaged'] as const

test('companies and synergies of the demonstration are those that its own counts tell, at every date', async () => {
  const { client } = await demonstration()
  for (const set of shippedSets) await client.indicators.addShipped({ set })
  for (const asOf of [
    '2022-01-01',
    '2022-12-31',
    '2023-02-07',
    '2023-09-30',
    '2024-06-01',
    '2025-04-10',
    '2026-11-22',
  ]) {
    const rows = await client.indicators.list({ asOf })
    const valueOf = (formula: string) => rows.find((row) => row.formula === formula)?.value
    const companies = await client.companies.counts({ asOf })
    for (const step of companyKeys)
      expect([asOf, step, valueOf(steps[step])]).toEqual([
        asOf,
        step,
        companies.reached.find((one) => one.step === step)?.count,
      ])
    const synergies = await client.synergies.counts({ asOf })
    const standing = (stage: string) => synergies.byStage.find((one) => one.stage === stage)?.count ?? 0
    expect({
      total: valueOf('synergiesDetected'),
      collective: valueOf('synergiesCollective'),
      b2b: valueOf('synergiesB2b'),
      operational: valueOf('operationalSynergies'),
      abandoned: valueOf('synergiesAbandoned'),
    }).toEqual({
      total: synergies.total,
      collective: synergies.collective,
      b2b: synergies.b2b,
      operational: standing('operational') + standing('lasting'),
      abandoned: standing('abandoned'),
    })
    const funnel = await client.indicators.funnel({ asOf })
    expect(funnel.stages.map(({ stage, count, reached }) => ({ stage, count, reached }))).toEqual(
      synergies.byStage.filter(({ stage }) => stage !== 'paused' && stage !== 'abandoned'),
    )
    expect([funnel.paused, funnel.abandoned.length]).toEqual([standing('paused'), standing('abandoned')])
  }
}, 30_000)

test('each curve of the demonstration passes through the value that its indicator had on each day', async () => {
  const { client } = await demonstration()
  const isComputed = ({ formula }: { formula: string | null }) => formula !== null
  const rows = (await client.indicators.list({})).filter(isComputed)
  const curves = await Promise.all(rows.map(({ id }) => client.indicators.series({ id, from: '2022-12-31' })))
  for (const date of ['2022-12-31', '2023-01-31', '2023-12-31', '2024-12-31', '2026-10-31', '2026-11-22']) {
    const then = await client.indicators.list({ asOf: date })
    // What is not known has no point.
    expect(curves.map(({ points }) => points.find((point) => point.date === date)?.value ?? null)).toEqual(
      then.filter(isComputed).map(({ value }) => value),
    )
  }
}, 30_000)

test('a company counts at what it reached, withdrawn or not since, and an organisation that is none does not', async () => {
  const { client, company, interviewWith, exchangeWith, needOf } = await dossierOfCompanies()
  const bakery = await company('Fournil')
  const sawmill = await company('Scierie')
  const { id: chamber } = await client.organisations.create({ name: 'Chambre', kind: 'chamber' })
  exchangeWith(bakery, '2023-01-10')
  interviewWith(bakery, '2023-02-01', 'held')
  await client.companies.addStep({ organisationId: bakery, step: 'withdrawn', date: '2023-03-01' })
  needOf(sawmill, '2023-02-15')
  interviewWith(chamber, '2023-02-01', 'held')
  interviewWith(sawmill, '2023-02-20', 'cancelled')
  const days = ['2023-01-09', '2023-01-10', '2023-02-01', '2023-02-15', '2023-05-01']
  expect(await valuesOf(client, 'companiesContacted', ...days)).toEqual([0, 1, 1, 2, 2])
  expect(await valuesOf(client, 'companiesMet', ...days)).toEqual([0, 0, 1, 2, 2])
  expect(await valuesOf(client, 'companiesInterviewed', ...days)).toEqual([0, 0, 1, 1, 1])
  expect(await valuesOf(client, 'companiesContributing', ...days)).toEqual([0, 0, 0, 1, 1])
  expect(await recordsOf(client, 'companiesMet')).toEqual(['2023-02-15 Scierie', '2023-02-01 Fournil'])
  expect(await valuesOf(client, 'interviewsHeld', '2023-05-01')).toEqual([2])
})

test('needs are counted from the day they were stated, and no more once they are removed, until that is undone', async () => {
  const { client, company, needOf, flowOf } = await dossierOfCompanies()
  const bakery = await company('Fournil')
  needOf(bakery, '2023-01-10')
  needOf(bakery, '2023-03-10')
  flowOf(bakery, '2023-03-10')
  expect(await valuesOf(client, 'needsStated', '2023-01-09', '2023-01-10', '2023-06-01')).toEqual([0, 1, 2])
  expect(await valuesOf(client, 'flowsStated', '2023-03-09', '2023-03-10')).toEqual([0, 1])
  const { rows } = await client.needs.list({})
  const { changeId } = await client.needs.remove({ id: rows[0]?.id ?? '' })
  expect(await valuesOf(client, 'needsStated', '2023-06-01')).toEqual([1])
  await client.history.undo({ changeId })
  expect(await valuesOf(client, 'needsStated', '2023-06-01')).toEqual([2])
})

test('what is to come is not counted yet: a later day is told as today is', async () => {
  const { client, context } = await dossierOfCompanies()
  for (const [name, date, participantCount] of [
    ['Petit-déjeuner', '2023-03-01', 30],
    ['Visite', '2023-05-01', null],
    ['Forum', '2023-09-01', 100],
  ] as const)
    context.write(({ db, newId }) => {
      db.insert(outreachEvent).values({ id: newId(), name, date, participantCount }).run()
      return {}
    })
  expect(await valuesOf(client, 'eventsHeld', '2023-03-01', '2023-06-01', '2024-01-01')).toEqual([1, 2, 2])
  expect(await valuesOf(client, 'eventParticipants', '2023-02-28', '2024-01-01')).toEqual([0, 30])
  expect(await figureOf(client, 'eventsHeld', '2024-01-01')).toMatchObject({ valueOn: '2023-06-01' })
  const { id } = await figureOf(client, 'eventsHeld')
  const { points } = await client.indicators.series({ id, to: '2030-01-01' })
  expect(points.at(-1)).toEqual({ date: '2023-06-01', value: 2 })
})

test('meetings count once they were held, and steering committees again from nothing each year', async () => {
  const dossier = await dossierOfCompanies()
  const { client, meetOn } = dossier
  dossier.clock.set('2024-06-01T09:00:00.000Z')
  for (const date of ['2023-03-01', '2023-11-01', '2024-02-01']) await takeTo(dossier, await meetOn(date), 'held')
  await takeTo(dossier, await meetOn('2024-04-01'), 'convened')
  const days = ['2023-02-28', '2023-12-31', '2024-01-31', '2024-05-01']
  expect(await valuesOf(client, 'steeringMeetings', ...days)).toEqual([0, 2, 2, 3])
  expect(await valuesOf(client, 'steeringPerYear', ...days)).toEqual([0, 2, 0, 1])
  expect(await valuesOf(client, 'technicalMeetings', '2024-05-01')).toEqual([0])
  expect(await recordsOf(client, 'steeringPerYear')).toEqual(['2024-02-01 COPIL n°\u00A01 · Comité de pilotage'])
  const { id } = await figureOf(client, 'steeringPerYear')
  const { points } = await client.indicators.series({ id, from: '2023-11-15', to: '2024-02-10' })
  expect(points.map(({ date, value }) => `${date} ${value}`)).toEqual([
    '2023-11-15 2',
    '2023-11-30 2',
    '2023-12-31 2',
    '2024-01-31 0',
    '2024-02-10 1',
  ])
})

test('hours and kilometres are those of the year', async () => {
  const { client } = await dossierOfCompanies()
  await client.timeLog.addEntry({ date: '2022-12-31', minutes: 600, activity: 'Entretiens' })
  await client.timeLog.addEntry({ date: '2023-01-02', minutes: 50, activity: 'Entretiens' })
  await client.timeLog.addEntry({ date: '2023-02-01', minutes: 20, activity: 'Entretiens' })
  await client.timeLog.addTrip({ date: '2023-02-01', person: 'Claire', destination: 'Figeac', kilometreTenths: 1_234 })
  const days = ['2022-12-31', '2023-01-01', '2023-01-31', '2023-06-01']
  expect(await valuesOf(client, 'hoursSpent', ...days)).toEqual([10, 0, 0.833333, 1.166667])
  expect(await valuesOf(client, 'kilometresDriven', ...days)).toEqual([0, 0, 0, 123.4])
})

test('facilitation is what is planned for the year, until the plan is reached or the year is over', async () => {
  const { client } = await dossierOfCompanies()
  const line = { actionId: null, label: 'Chargée de mission', isFacilitation: true }
  await client.budget.addStaff({ ...line, year: 2022, plannedFte: 50, actualFte: 40 })
  await client.budget.addStaff({ ...line, year: 2023, plannedFte: 50, actualFte: 20 })
  await client.budget.addStaff({ ...line, year: 2023, plannedFte: 25 })
  await client.budget.addStaff({ ...line, year: 2023, plannedFte: 100, isFacilitation: false })
  const days = ['2021-12-31', '2022-06-01', '2022-12-31', '2023-01-01', '2023-06-01']
  expect(await valuesOf(client, 'facilitationFte', ...days)).toEqual([0, 0.5, 0.4, 0.75, 0.75])
  expect(await recordsOf(client, 'facilitationFte')).toHaveLength(2)
})

test('the private share is that of the budget: of what was granted, rounded down, of all years until that of the day', async () => {
  const { client, carrierId, chamberId } = await dossierOfCompanies()
  const fund = async (
    organisationId: string,
    year: number,
    patch: { grantedCents?: number; requestedCents?: number },
  ) => {
    const { id } = await client.budget.addFunding({ actionId: null, year, organisationId })
    await client.budget.updateFunding({ id, origin: organisationId === chamberId ? 'private' : 'public', ...patch })
  }
  await fund(carrierId, 2022, { grantedCents: 200_00 })
  await fund(carrierId, 2022, { requestedCents: 900_00 })
  await fund(chamberId, 2023, { grantedCents: 100_00 })
  expect(await valuesOf(client, 'privateFunding', '2021-12-31', '2022-01-01', '2023-01-01')).toEqual([null, 0, 33.3])
  expect((await client.budget.summary({})).privateShare).toMatchObject({ granted: 333 })
  expect(await figureOf(client, 'privateFunding')).toMatchObject({ recordCount: 1, outOf: 300 })
})

test('an action is done from the day it was, and not one that was abandoned', async () => {
  const { client, clock } = await dossierOfCompanies()
  const action = async () => (await client.actions.create({ title: 'Convier' })).id
  const [done, abandoned] = [await action(), await action()]
  clock.set('2023-07-01T09:00:00.000Z')
  await client.actions.follow({ id: done, status: 'done' })
  await client.actions.follow({ id: abandoned, status: 'abandoned', progressNote: 'Sans objet' })
  expect(await valuesOf(client, 'actionsDone', '2023-06-30', '2023-07-01')).toEqual([0, 1])
  await client.actions.follow({ id: done, status: 'inProgress' })
  expect(await valuesOf(client, 'actionsDone', '2023-07-01')).toEqual([0])
})
