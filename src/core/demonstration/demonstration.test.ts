import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demonstration } from '../../../tests/support/demonstration.ts'
import { readDocx } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import { findAttachments } from '../export/export.queries.ts'

test('the demonstration tells who carries LOT’EC, where and until when', async () => {
  const { client } = await demonstration()
  expect(await client.initiative.get()).toMatchObject({
    name: 'LOT’EC',
    fullName: 'L’Économie Circulaire du Grand Cahors',
    startDate: '2022-04-01',
    plannedEndDate: '2026-12-31',
    domains: ['artisanat', 'énergie', 'industrie', 'mobilité', 'services', 'recyclage'],
    zones: [
      { name: 'Parc d’activités Cahors Sud', isPilot: true },
      { name: 'Unité urbaine Cahors-Pradines' },
      { name: 'Six autres zones d’activités' },
    ],
  })
  const carriers = await client.organisations.list({ role: 'carrier' })
  const coCarriers = await client.organisations.list({ role: 'coCarrier' })
  const funders = await client.organisations.list({ role: 'funder' })
  expect(carriers.rows.map(({ name }) => name)).toEqual(['Communauté d’Agglomération du Grand Cahors'])
  expect(coCarriers.rows.map(({ name }) => name)).toEqual(['SYDED du Lot'])
  expect(funders.rows.map(({ name }) => name)).toEqual(['Communauté d’Agglomération du Grand Cahors', 'SYDED du Lot'])
})

test('its phases follow one another as they did, and the second operational one is open', async () => {
  const { client } = await demonstration()
  expect(
    (await client.phases.list()).map(({ name, status, actualStart, actualEnd }) => [
      name,
      status,
      actualStart,
      actualEnd,
    ]),
  ).toEqual([
    ['Préfiguration', 'closed', '2022-04-01', '2022-10-31'],
    ['Phase opérationnelle 1', 'closed', '2022-10-01', '2023-02-28'],
    ['Phase opérationnelle 2', 'open', '2023-02-01', null],
    ['Consolidation', 'planned', null, null],
  ])
})

test('the published numbers stand in the second COPIL of 2023', async () => {
  const { client } = await demonstration()
  const meetings = await client.meetings.list({})
  const second = meetings.find(
    ({ committeeCode, year, number }) => committeeCode === 'COPIL' && year === 2023 && number === 2,
  )
  expect(second).toMatchObject({ date: '2023-02-07' })
  const meeting = JSON.stringify(await client.meetings.get({ id: second?.id ?? '' }))
  for (const fact of [
    '21 entretiens',
    '34 entreprises',
    '137 besoins',
    '37 synergies collectives',
    '22 synergies B2B',
    '44 actions',
    'au moins 3 synergies',
  ])
    expect(meeting.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(fact)
  const decisions = await client.decisions.ofMeeting({ meetingId: second?.id ?? '' })
  expect(decisions.map(({ number }) => number)).toEqual([
    'COPIL-2023-02-D1',
    'COPIL-2023-02-D2',
    'COPIL-2023-02-D3',
    'COPIL-2023-02-D4',
  ])
})

test('each phase was opened or closed by a decision of the COPIL', async () => {
  const { client } = await demonstration()
  const { rows } = await client.decisions.list({ limit: 200 })
  const names = new Map((await client.phases.list()).map(({ id, name }) => [id, name]))
  const effects = rows
    .filter(({ phaseId }) => phaseId !== null)
    .map(({ phaseId, phaseEffect }) => `${names.get(phaseId ?? '') ?? ''} ${phaseEffect ?? ''}`)
  expect(effects.toSorted()).toEqual([
    'Phase opérationnelle 1 closes',
    'Phase opérationnelle 1 opens',
    'Phase opérationnelle 2 opens',
    'Préfiguration closes',
  ])
})

test('there is always a meeting to prepare and one to write up, on working days', async () => {
  const { client } = await demonstration()
  const meetings = await client.meetings.list({})
  expect(
    meetings
      .filter(({ status }) => status === 'preparation' || status === 'held')
      .map(({ committeeCode, date, status }) => [committeeCode, date, status]),
  ).toEqual([
    ['COPIL', '2026-12-14', 'preparation'],
    ['COTECH', '2026-11-16', 'held'],
  ])
})

test('approved minutes are frozen, each as its own Word file, and those of 2025 wait for the next COPIL', async () => {
  const { client, context } = await demonstration()
  const copils = (await client.meetings.list({})).filter(({ committeeCode }) => committeeCode === 'COPIL')
  expect(copils.map(({ date, status }) => [date, status])).toEqual([
    ['2026-12-14', 'preparation'],
    ['2025-06-10', 'circulated'],
    ['2023-09-12', 'validated'],
    ['2023-02-07', 'validated'],
    ['2023-01-17', 'validated'],
    ['2022-10-12', 'validated'],
  ])
  const documents = findAttachments(context.read()).filter(({ mediaType }) => mediaType.includes('wordprocessingml'))
  expect(documents).toHaveLength(4)
  for (const { bytes } of documents) expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
})

test('approved minutes tell what the committee knew, not what came after', async () => {
  const { client, folder } = await demonstration()
  const second = (await client.meetings.list({})).find(({ date }) => date === '2023-02-07')
  const path = join(folder, 'cr.docx')
  await client.documents.save({ kind: 'minutes', meetingId: second?.id ?? '', path, mayOpen: false })
  const rows = (await readDocx(readFileSync(path))).tables.flatMap((table) => table.rows)
  const stateOf = (number: string) => rows.find((row) => row[0] === number)?.at(-1)
  expect(stateOf('COPIL-2022-01-D2')).toContain('Réalisée le 31/01/2023')
  expect(stateOf('COPIL-2023-01-A1')).toBe('À venir')
  expect(stateOf('COPIL-2023-02-A1')).toBe('À venir')
})

test('no contact has a name, and what is added is marked as an example', async () => {
  const { client } = await demonstration()
  const { rows } = await client.organisations.list({ limit: 200 })
  const details = await Promise.all(rows.map(({ id }) => client.organisations.get({ id })))
  expect(
    details.flatMap(({ contacts }) => contacts).every(({ firstName, lastName }) => firstName === '' && lastName === ''),
  ).toBe(true)
  const companies = details.filter(({ kind }) => kind === 'company')
  expect(companies.length).toBeGreaterThan(0)
  expect(companies.every(({ name }) => name.endsWith('(exemple)'))).toBe(true)
})
