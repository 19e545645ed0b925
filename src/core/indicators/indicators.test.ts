import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { figureOf } from '../../../tests/support/figures.ts'

const refused = (path: string, message: string) => ({
  code: 'INVALID_INPUT',
  data: { issues: [{ path, message }] },
})
const NOBODY = '00000000-0000-7000-8000-999999999999'
const gone = { code: 'NOT_FOUND' }

/** A dossier of 7 February 2023 with an indicator of the officer's own, typed. */
async function dossierWithIndicator() {
  const dossier = await testDossier()
  const { client } = dossier
  const { id } = await client.indicators.create({ name: 'Satisfaction des entreprises', unit: '%', decimals: 1 })
  const measure = async (asOf: string, value: number) =>
    (await client.indicators.addMeasure({ indicatorId: id, asOf, value })).id
  const target = async (date: string, value: number) =>
    (await client.indicators.addTarget({ indicatorId: id, date, value })).id
  return { ...dossier, id, measure, target }
}

test('an indicator of the officer’s own is typed, last in the list, and asks to be measured at once', async () => {
  const { client, id } = await dossierWithIndicator()
  expect((await client.indicators.list({})).at(-1)).toEqual({
    id,
    position: 0,
    set: 'own',
    code: '',
    name: 'Satisfaction des entreprises',
    definition: '',
    unit: '%',
    decimals: 1,
    direction: 'up',
    formula: null,
    impactKind: null,
    impactNature: null,
    impactStatus: null,
    source: '',
    frequency: 'yearly',
    baselineValue: null,
    baselineDate: null,
    isOnDashboard: false,
    value: null,
    valueOn: null,
    recordCount: 0,
    outOf: null,
    target: null,
    previous: null,
    measureDueOn: '2023-02-07',
  })
  expect(await client.indicators.records({ id })).toEqual({ total: 0, rows: [] })
})

test('a typed one is worth its last measure until the day, and is due again once its time has gone', async () => {
  const { client, id, measure } = await dossierWithIndicator()
  await measure('2022-01-31', 60)
  await measure('2023-01-31', 75.5)
  await measure('2023-01-31', 80)
  expect(await client.indicators.get({ id })).toMatchObject({
    value: 80,
    valueOn: '2023-01-31',
    previous: { date: '2023-01-31', value: 75.5 },
    measureDueOn: '2024-01-31',
  })
  expect(await client.indicators.get({ id, asOf: '2022-12-31' })).toMatchObject({
    value: 60,
    previous: null,
    measureDueOn: '2023-01-31',
  })
  expect(await client.indicators.get({ id, asOf: '2022-01-30' })).toMatchObject({ value: null, valueOn: null })
  await client.indicators.update({ id, frequency: 'monthly' })
  expect(await client.indicators.get({ id })).toMatchObject({ measureDueOn: '2023-02-28' })
  await client.indicators.update({ id, frequency: 'onDemand' })
  expect(await client.indicators.get({ id })).toMatchObject({ measureDueOn: null })
  expect((await client.indicators.series({ id })).points).toEqual([
    { date: '2022-01-31', value: 60 },
    { date: '2023-01-31', value: 80 },
  ])
})

test('one that was never measured is due from its starting point', async () => {
  const { client, id } = await dossierWithIndicator()
  await client.indicators.update({ id, baselineValue: 12, baselineDate: '2022-06-30' })
  expect(await client.indicators.get({ id })).toMatchObject({ measureDueOn: '2023-06-30' })
  expect((await client.indicators.series({ id })).baseline).toEqual({ date: '2022-06-30', value: 12 })
})

test('its target is the next one from the day on, else the last one', async () => {
  const { client, id, target } = await dossierWithIndicator()
  await target('2023-12-31', 80)
  await target('2022-12-31', 60)
  const targetOn = async (asOf: string) => (await client.indicators.get({ id, asOf })).target?.value
  expect(await Promise.all(['2022-12-31', '2023-01-01'].map(targetOn))).toEqual([60, 80])
  expect((await client.indicators.get({ id })).targets.map(({ value }) => value)).toEqual([60, 80])
  await client.indicators.update({ id, name: 'x'.repeat(10_000) })
  expect((await client.indicators.get({ id })).name).toHaveLength(10_000)
})

test('a day has one target, and a measure is of a day gone by', async () => {
  const { client, id, measure, target } = await dossierWithIndicator()
  const first = await target('2023-12-31', 80)
  const second = await target('2024-12-31', 90)
  await expect(target('2023-12-31', 81)).rejects.toMatchObject(refused('date', 'alreadyThere'))
  await expect(client.indicators.updateTarget({ id: second, date: '2023-12-31' })).rejects.toMatchObject(
    refused('date', 'alreadyThere'),
  )
  await client.indicators.updateTarget({ id: first, date: '2023-12-31', value: 82 })
  await expect(measure('2023-02-08', 1)).rejects.toMatchObject(refused('asOf', 'inFuture'))
  const measured = await measure('2023-02-07', 1)
  await expect(client.indicators.updateMeasure({ id: measured, asOf: '2030-01-01' })).rejects.toMatchObject(
    refused('asOf', 'inFuture'),
  )
  await client.indicators.updateMeasure({ id: measured, value: 2, note: 'Enquête', provenance: 'published' })
  const { targets, measures } = await client.indicators.get({ id })
  expect(targets.map(({ date, value }) => [date, value])).toEqual([
    ['2023-12-31', 82],
    ['2024-12-31', 90],
  ])
  expect(measures).toMatchObject([{ asOf: '2023-02-07', value: 2, note: 'Enquête', provenance: 'published' }])
})

test('what was published of a computed one stays beside its curve, and its day is a point of the curve', async () => {
  const { client } = await testDossier()
  const { id } = await figureOf(client, 'companiesMet')
  await client.indicators.addMeasure({
    indicatorId: id,
    asOf: '2023-01-17',
    value: 34,
    provenance: 'published',
    source: 'Compte rendu du COPIL',
  })
  await client.indicators.addTarget({ indicatorId: id, date: '2023-01-20', value: 40 })
  const { points, measures, targets } = await client.indicators.series({ id, from: '2023-01-01' })
  expect(points).toEqual(
    ['2023-01-01', '2023-01-17', '2023-01-20', '2023-01-31', '2023-02-07'].map((date) => ({ date, value: 0 })),
  )
  expect(measures).toEqual([
    { date: '2023-01-17', value: 34, provenance: 'published', source: 'Compte rendu du COPIL' },
  ])
  expect(targets).toEqual([{ date: '2023-01-20', value: 40 }])
  expect(await client.indicators.get({ id })).toMatchObject({ value: 0, valueOn: '2023-02-07', measureDueOn: null })
})

test('a period that ends before it begins has no point, and one of two thousand years not too many', async () => {
  const { client } = await testDossier()
  const { id } = await figureOf(client, 'companiesMet')
  expect((await client.indicators.series({ id, from: '2023-02-01', to: '2023-01-01' })).points).toEqual([])
  expect((await client.indicators.series({ id, from: '0001-01-01' })).points.length).toBeLessThan(610)
})

test('impacts are told by their kind and nature, and what narrows them goes with the formula', async () => {
  const { client, id } = await dossierWithIndicator()
  await expect(client.indicators.update({ id, formula: 'impact' })).rejects.toMatchObject(
    refused('impactKind', 'required'),
  )
  await expect(
    client.indicators.create({ name: 'Eau', formula: 'impact', impactKind: 'waterSaved' }),
  ).rejects.toMatchObject(refused('impactNature', 'required'))
  await client.indicators.update({ id, formula: 'impact', impactKind: 'waterSaved', impactNature: 'annual' })
  expect(await client.indicators.get({ id })).toMatchObject({ impactStatus: 'estimated', value: 0 })
  await client.indicators.update({ id, name: 'Eau' })
  expect(await client.indicators.get({ id })).toMatchObject({ formula: 'impact', impactKind: 'waterSaved' })
  await client.indicators.update({ id, formula: 'needsStated' })
  expect(await client.indicators.get({ id })).toMatchObject({
    impactKind: null,
    impactNature: null,
    impactStatus: null,
  })
})

test('an indicator is moved among those of its set', async () => {
  const { client, id } = await dossierWithIndicator()
  const { id: second } = await client.indicators.create({ name: 'Deuxième' })
  const { id: third } = await client.indicators.create({ name: 'Troisième' })
  const own = async () =>
    (await client.indicators.list({})).filter(({ set }) => set === 'own').map(({ id: one }) => one)
  await client.indicators.move({ id: third, position: 0 })
  expect(await own()).toEqual([third, id, second])
  const { changeId } = await client.indicators.move({ id: third, position: 99 })
  expect(await own()).toEqual([id, second, third])
  await client.history.undo({ changeId })
  expect(await own()).toEqual([third, id, second])
  const official = (await client.indicators.list({}))[0]
  await client.indicators.move({ id: official?.id ?? '', position: 1 })
  expect((await client.indicators.list({})).slice(0, 2).map(({ code }) => code)).toEqual(['eci_19', 'eci_18'])
})

test('a removed indicator takes its measures, targets and links with it, and undo brings all of them back', async () => {
  const { client, id, measure, target } = await dossierWithIndicator()
  await measure('2023-01-01', 3)
  await target('2023-12-31', 5)
  const { id: actionId } = await client.actions.create({ title: 'Enquêter' })
  await client.indicators.linkAction({ indicatorId: id, actionId })
  const before = await client.indicators.get({ id })
  const { changeId } = await client.indicators.remove({ id })
  await expect(client.indicators.get({ id })).rejects.toMatchObject(gone)
  expect(await client.indicators.ofAction({ actionId })).toEqual([])
  await client.history.undo({ changeId })
  expect(await client.indicators.get({ id })).toEqual(before)
})

test('an indicator is linked once to an action that should move it, and told with it', async () => {
  const { client, id } = await dossierWithIndicator()
  const { id: actionId, ...rest } = await client.actions.create({ title: 'Enquêter' })
  expect(rest).toHaveProperty('changeId')
  const link = { indicatorId: id, actionId }
  await client.indicators.linkAction(link)
  await expect(client.indicators.linkAction(link)).rejects.toMatchObject(refused('actionId', 'alreadyThere'))
  expect((await client.indicators.get({ id })).actions).toMatchObject([{ actionId, title: 'Enquêter' }])
  expect((await client.indicators.ofAction({ actionId })).map(({ name }) => name)).toEqual([
    'Satisfaction des entreprises',
  ])
  await client.indicators.unlinkAction(link)
  await expect(client.indicators.unlinkAction(link)).rejects.toMatchObject(gone)
  expect((await client.indicators.get({ id })).actions).toEqual([])
})

test('what is not there is said not to be', async () => {
  const { client, id } = await dossierWithIndicator()
  const { indicators } = client
  const calls = [
    () => indicators.get({ id: NOBODY }),
    () => indicators.series({ id: NOBODY }),
    () => indicators.records({ id: NOBODY }),
    () => indicators.update({ id: NOBODY, name: 'x' }),
    () => indicators.remove({ id: NOBODY }),
    () => indicators.move({ id: NOBODY, position: 0 }),
    () => indicators.addTarget({ indicatorId: NOBODY, date: '2023-01-01', value: 1 }),
    () => indicators.updateTarget({ id: NOBODY, value: 1 }),
    () => indicators.removeTarget({ id: NOBODY }),
    () => indicators.addMeasure({ indicatorId: NOBODY, asOf: '2023-01-01', value: 1 }),
    () => indicators.updateMeasure({ id: NOBODY, value: 1 }),
    () => indicators.removeMeasure({ id: NOBODY }),
    () => indicators.linkAction({ indicatorId: id, actionId: NOBODY }),
    () => indicators.ofAction({ actionId: NOBODY }),
  ]
  for (const call of calls) await expect(call()).rejects.toMatchObject(gone)
})

test('records come a window at a time, the latest first, with how many there are in all', async () => {
  const { client } = await testDossier()
  const { id: organisationId } = await client.organisations.create({ name: 'Fournil', kind: 'company' })
  for (const day of ['01', '03', '02'])
    await client.needs.create({ organisationId, text: `Besoin ${day}`, statedOn: `2023-01-${day}` })
  const { id } = await figureOf(client, 'needsStated')
  const page = async (offset: number, limit: number) => {
    const { total, rows } = await client.indicators.records({ id, offset, limit })
    return [total, ...rows.map(({ label }) => label)]
  }
  expect(await page(0, 2)).toEqual([3, 'Besoin 03 · Fournil', 'Besoin 02 · Fournil'])
  expect(await page(2, 2)).toEqual([3, 'Besoin 01 · Fournil'])
  expect(await page(50, 2)).toEqual([3])
})
