import { join } from 'node:path'
import { getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testCore, testDossier } from '../../../tests/support/core.ts'
import { journalledTables } from '../db/journal.ts'
import { exportedTables, type ExportedTable } from './export.queries.ts'
import { exportDossier, summariseDossier } from './export.service.ts'

test('an export holds every business table of the file, the journal and the points of the readiness gauge', async () => {
  const { context } = await testDossier()
  const exported = Object.values(exportedTables).map((table) => getTableName(table))
  expect(exported.toSorted()).toEqual(
    [...journalledTables(context.session.connection()), 'journal', 'gauge_point'].toSorted(),
  )
})

test('the demonstration is exported whole, with JSON columns as JSON', async () => {
  const { client, clock, context, folder } = testCore()
  clock.set('2026-11-22T10:00:00.000Z')
  await client.dossier.openDemonstration({ path: join(folder, 'demo') })
  const exported = exportDossier(context)
  expect(exported).toMatchObject({ format: 'relais-export', version: 1, dossier: { name: 'LOT’EC' } })
  expect(exported.tables.initiative).toMatchObject([
    { name: 'LOT’EC', domains: ['artisanat', 'énergie', 'industrie', 'mobilité', 'services', 'recyclage'] },
  ])
  expect(exported.tables.phase).toHaveLength(4)
  expect(exported.tables.agendaItem[0]).toMatchObject({ context: { type: 'doc' } })
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported)
})

test('kept files are exported to the byte', async () => {
  const { client, context } = await testDossier()
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  await client.initiative.setLogo({ mediaType: 'image/png', base64 })
  expect(exportDossier(context).attachments).toMatchObject([{ mediaType: 'image/png', base64, byteCount: 70 }])
})

test('what would only be said face to face leaves the dossier when it is asked for, and not otherwise', async () => {
  const { client, context } = await testDossier()
  const { id: organisationId } = await client.organisations.create({ name: 'Scierie du Lot' })
  await client.companies.update({ organisationId, spokenNotes: 'Le dirigeant part en retraite.' })
  await client.companies.update({ organisationId, spokenNotes: 'Le dirigeant part en mai.', nextStep: 'Rappeler' })
  const said = /dirigeant|spoken_?note/iu
  const without = exportDossier(context)
  expect(JSON.stringify(without)).not.toMatch(said)
  expect(without.tables.companyRelation).toMatchObject([{ nextStep: 'Rappeler' }])
  const { tables } = exportDossier(context, { withSpokenNotes: true })
  expect(tables.spokenNote).toMatchObject([{ organisationId, text: 'Le dirigeant part en mai.' }])
  expect(tables.journal.length).toBeGreaterThan(without.tables.journal.length)
})

test('a summary counts what there is and tells when it was last changed', async () => {
  const { client, context, clock } = await testDossier()
  clock.set('2023-03-01T10:00:00.000Z')
  await client.organisations.create({ name: 'ADEME' })
  const { changedAt, records } = summariseDossier(context)
  expect(changedAt).toBe('2023-03-01T10:00:00.000Z')
  expect(records).toMatchObject({ initiative: 1, phase: 4, organisation: 1, meeting: 0 })
  const { tables } = exportDossier(context, { withSpokenNotes: true })
  const names = Object.keys(exportedTables) as ExportedTable[]
  expect(records).toEqual(Object.fromEntries(names.map((name) => [name, tables[name]?.length])))
})
