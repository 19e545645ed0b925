import { describe, expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { figureOf, recordsOf, valuesOf } from '../../../tests/support/figures.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { synergyCompany } from '../synergies/synergies.table.ts'

type Steps = [SynergyStage, string][]

/** A dossier of 1 June 2030, and a maker of synergies with their steps, whose companies all joined with the first. */
async function dossierOfSynergies() {
  const dossier = await dossierOfCompanies()
  dossier.clock.set('2030-06-01T09:00:00.000Z')
  const bakery = await dossier.company('Fournil de Cahors')
  const synergy = (...steps: Steps) => dossier.synergyWith(bakery, { joinedOn: steps[0]?.[1] ?? '', steps }).synergyId
  return { ...dossier, bakery, synergy }
}

describe('operational synergies', () => {
  test('count from the day they are until they are paused, abandoned or go back, and again once they come back', async () => {
    const { client, synergy } = await dossierOfSynergies()
    synergy(
      ['detected', '2023-01-10'],
      ['operational', '2023-03-01'],
      ['lasting', '2023-06-01'],
      ['paused', '2024-01-01'],
      ['operational', '2024-05-01'],
      ['abandoned', '2025-02-01'],
    )
    synergy(['detected', '2023-02-01'], ['operational', '2024-05-01'], ['studied', '2024-06-01'])
    const days = ['2023-02-28', '2023-03-01', '2023-12-31', '2024-01-01', '2024-05-01', '2024-06-01', '2025-02-01']
    expect(await valuesOf(client, 'operationalSynergies', ...days)).toEqual([0, 1, 1, 0, 2, 1, 0])
    expect(await recordsOf(client, 'operationalSynergies', '2023-12-31')).toEqual([
      '2023-03-01 S-1 · Gardiennage partagé',
    ])
    expect(await recordsOf(client, 'operationalSynergies', '2024-12-31')).toEqual([
      '2024-05-01 S-1 · Gardiennage partagé',
    ])
  })

  test('what ends on the day it began never counted, whatever the order in which steps of one day were noted', async () => {
    const { client, synergy } = await dossierOfSynergies()
    synergy(['detected', '2023-01-10'], ['operational', '2023-03-01'], ['paused', '2023-03-01'])
    synergy(['detected', '2023-01-10'], ['paused', '2023-03-01'], ['operational', '2023-03-01'])
    expect(await valuesOf(client, 'operationalSynergies', '2023-03-01', '2023-04-01')).toEqual([1, 1])
  })

  test('are gone with the synergy that is removed, and back with it', async () => {
    const { client, synergy } = await dossierOfSynergies()
    const id = synergy(['detected', '2023-01-10'], ['operational', '2023-03-01'])
    const { changeId } = await client.synergies.remove({ id })
    expect(await valuesOf(client, 'operationalSynergies', '2024-01-01')).toEqual([0])
    await client.history.undo({ changeId })
    expect(await valuesOf(client, 'operationalSynergies', '2024-01-01')).toEqual([1])
  })
})

test('a company that takes part in two operational synergies counts once, from the day it joined, and a body that is no company does not', async () => {
  const { client, context, company, carrierId, bakery, synergy } = await dossierOfSynergies()
  const sawmill = await company('Scierie')
  const one = synergy(['detected', '2023-01-10'], ['operational', '2023-03-01'], ['paused', '2024-01-01'])
  synergy(['detected', '2023-01-10'], ['operational', '2023-09-01'])
  await client.organisations.update({ id: carrierId, kind: 'localAuthority' })
  for (const [organisationId, joinedOn] of [
    [sawmill, '2023-05-01'],
    [carrierId, '2023-05-01'],
  ] as const)
    context.write(({ db, newId }) => {
      db.insert(synergyCompany).values({ id: newId(), synergyId: one, organisationId, role: 'uses', joinedOn }).run()
      return {}
    })
  await client.organisations.update({ id: sawmill, kind: 'company' })
  await client.organisations.update({ id: bakery, kind: 'company' })
  const days = ['2023-02-28', '2023-03-01', '2023-05-01', '2023-09-01', '2024-01-01']
  expect(await valuesOf(client, 'companiesInSynergies', ...days)).toEqual([0, 1, 2, 2, 1])
  // One row a company, from the first day of the time that it counts without a break.
  expect(await recordsOf(client, 'companiesInSynergies', '2024-06-01')).toEqual(['2023-03-01 Fournil de Cahors'])
})

describe('recurring synergies', () => {
  test('are operational, and were so a year before', async () => {
    const { client, synergy } = await dossierOfSynergies()
    synergy(['detected', '2023-01-10'], ['operational', '2023-03-01'], ['abandoned', '2026-01-01'])
    const days = ['2024-02-29', '2024-03-01', '2025-12-31', '2026-01-01']
    expect(await valuesOf(client, 'recurringSynergies', ...days)).toEqual([0, 1, 1, 0])
  })

  test('or came back within four years to what they were, at least a year later', async () => {
    const { client, synergy } = await dossierOfSynergies()
    synergy(
      ['detected', '2022-01-10'],
      ['operational', '2023-03-01'],
      ['paused', '2023-04-01'],
      ['operational', '2023-06-01'],
      ['paused', '2023-07-01'],
      ['operational', '2027-05-01'],
    )
    // Operational again in June 2023: not yet a year after March. In May 2027: less than four years after July 2023; in July it was
    // never so in the four years before, but for less than a year; from May 2028 on it has been so for a year.
    const days = ['2023-06-15', '2027-05-01', '2027-06-30', '2027-07-01', '2028-04-30', '2028-05-01']
    expect(await valuesOf(client, 'recurringSynergies', ...days)).toEqual([0, 1, 1, 0, 0, 1])
  })
})

test('conversion counts those that came to a stage or further among those that came to the one before, whatever became of them', async () => {
  const { client, synergy } = await dossierOfSynergies()
  synergy(['detected', '2023-01-10'], ['prioritised', '2023-02-01'], ['abandoned', '2023-03-01'])
  synergy(['detected', '2023-01-10'], ['qualified', '2023-03-01'], ['detected', '2023-04-01'])
  synergy(['detected', '2023-02-10'])
  synergy(['idea', '2023-01-01'])
  expect(await valuesOf(client, 'sharePrioritised', '2023-01-09', '2023-01-31', '2023-02-01', '2023-12-31')).toEqual([
    null,
    0,
    50,
    66.6,
  ])
  expect(await figureOf(client, 'sharePrioritised', '2023-12-31')).toMatchObject({ recordCount: 2, outOf: 3 })
  expect(await valuesOf(client, 'shareQualified', '2023-02-01', '2023-03-01')).toEqual([0, 50])
  expect(await valuesOf(client, 'shareLasting', '2023-12-31')).toEqual([null])
})

test('abandoned synergies are those that stand so on the day, and their share is of all there were until then', async () => {
  const { client, synergy } = await dossierOfSynergies()
  synergy(['detected', '2023-01-10'], ['abandoned', '2023-03-01'], ['studied', '2023-06-01'])
  synergy(['detected', '2023-01-10'], ['abandoned', '2023-05-01'])
  synergy(['detected', '2023-04-01'])
  const days = ['2023-02-28', '2023-03-01', '2023-05-01', '2023-06-01']
  expect(await valuesOf(client, 'synergiesAbandoned', ...days)).toEqual([0, 1, 2, 1])
  expect(await valuesOf(client, 'shareAbandoned', ...days)).toEqual([0, 50, 66.6, 33.3])
})

test('the time to operational is a median of days, from detection, else from the first step', async () => {
  const { client, synergy } = await dossierOfSynergies()
  expect(await valuesOf(client, 'daysToOperational', '2030-01-01')).toEqual([null])
  synergy(['idea', '2023-01-01'], ['detected', '2023-01-11'], ['operational', '2023-01-21'])
  synergy(['idea', '2023-01-01'], ['operational', '2023-01-31'])
  synergy(['operational', '2023-03-01'], ['detected', '2023-04-01'], ['operational', '2023-05-01'])
  expect(await valuesOf(client, 'daysToOperational', '2023-01-21', '2023-01-31', '2023-03-01')).toEqual([10, 20, 10])
  const { id } = await figureOf(client, 'daysToOperational')
  const { points } = await client.indicators.series({ id, to: '2023-03-31' })
  expect(points).toEqual([
    { date: '2023-01-21', value: 10 },
    { date: '2023-01-31', value: 20 },
    { date: '2023-02-28', value: 20 },
    { date: '2023-03-31', value: 10 },
  ])
})

test('a dossier without anything counts nothing, and shares of nothing are not known', async () => {
  const { client } = await dossierOfCompanies()
  const rows = await client.indicators.list({})
  expect(rows.filter(({ value }) => value !== 0 && value !== null)).toEqual([])
  expect(rows.filter(({ value }) => value === null).map(({ formula }) => formula)).toEqual([
    'sharePrioritised',
    'shareQualified',
    'shareStudied',
    'shareImplementing',
    'shareOperational',
    'shareLasting',
    'daysToOperational',
    'shareAbandoned',
    'privateFunding',
  ])
  for (const { id } of rows) {
    expect(await client.indicators.records({ id })).toEqual({ total: 0, rows: [] })
    expect((await client.indicators.series({ id })).points).toEqual([])
  }
})
