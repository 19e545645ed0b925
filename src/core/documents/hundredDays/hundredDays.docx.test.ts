import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../../tests/support/copil.ts'
import { bytesOf, plain } from '../../../../tests/support/documents.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

/** The clock says 7 February 2023; the handover is on 1 March, its hundredth day on 9 June. */
async function dossierToHandOver() {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const { id: handoverId } = await client.handover.create({ name: 'Fin du marché', date: '2023-03-01' })
  const request = { kind: 'hundredDays', handoverId } as const
  const read = async () => readDocx(await bytesOf(client, request))
  const titles = async () => (await read()).headings.map(({ text }) => plain(text))
  const boxes = async () =>
    (await read()).tables.flatMap(({ rows }) => rows.map((row) => row.map(plain))).filter(([box]) => box === '☐')
  /** What has no date, then what has one. */
  const firstOf = async () => (await boxes()).filter((row) => row.length === 3)
  const linesOf = async () => (await boxes()).filter((row) => row.length === 4)
  return { ...dossier, handoverId, request, read, titles, firstOf, linesOf }
}

test('of an empty dossier it says in sentences that nothing waits', async () => {
  const { client, request, titles, linesOf } = await dossierToHandOver()
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  expect(await titles()).toEqual([
    'Pour commencer',
    'Déjà en retard',
    'Semaine 1 : du 1er mars 2023 au 7 mars 2023',
    'Semaine 2 : du 8 mars 2023 au 14 mars 2023',
    'Semaine 3 : du 15 mars 2023 au 21 mars 2023',
    'Semaine 4 : du 22 mars 2023 au 28 mars 2023',
  ])
  expect(await linesOf()).toEqual([])
})

test('the first and the hundredth day are in it, the day after is not', async () => {
  const { client, linesOf, titles } = await dossierToHandOver()
  for (const [name, endOn] of [
    ['La veille', '2023-02-28'],
    ['Le premier jour', '2023-03-01'],
    ['Le centième jour', '2023-06-09'],
    ['Le lendemain', '2023-06-10'],
  ] as const)
    await client.inventory.addContract({ name, endOn })
  expect(await linesOf()).toEqual([
    ['☐', '01/03/2023', 'Fin de contrat', 'Le premier jour'],
    ['☐', '09/06/2023', 'Fin de contrat', 'Le centième jour'],
  ])
  expect(await titles()).toContain('Juin 2023')
})

test('an indicator is measured again when its frequency says so', async () => {
  const { client, linesOf } = await dossierToHandOver()
  const { id } = await client.indicators.create({ name: 'Satisfaction', unit: '/ 10' })
  await client.indicators.update({ id, frequency: 'quarterly' })
  await client.indicators.addMeasure({ indicatorId: id, asOf: '2022-12-31', value: 7.9 })
  expect(await linesOf()).toEqual([['☐', '31/03/2023', 'Indicateur à mesurer', 'Satisfaction']])
})

test('a meeting brings the papers to send before it and the minutes to circulate after it', async () => {
  const { client, meetOn, linesOf, titles } = await dossierToHandOver()
  await client.initiative.update({ papersDays: 5, minutesDays: 10 })
  await meetOn('2023-03-31')
  const lines = await linesOf()
  expect(lines.map(([, date, kind]) => [date, kind])).toEqual([
    ['26/03/2023', 'Documents à envoyer'],
    ['31/03/2023', 'Réunion'],
    ['10/04/2023', 'Compte rendu à diffuser'],
  ])
  expect(await titles()).toEqual(expect.arrayContaining(['Mars 2023, à partir du 29', 'Avril 2023']))
})

test('what is late and what has no date comes first, and what is done is not told', async () => {
  const { client, firstOf, linesOf, read } = await dossierToHandOver()
  await client.inventory.addDeliverable({ name: 'Export ADALIE', dueOn: '2023-01-15' })
  await client.inventory.addDeliverable({ name: 'Carte des flux' })
  await client.inventory.addDeliverable({ name: 'Grille', state: 'received', dueOn: '2023-03-02' })
  await client.inventory.addTool({ name: 'Espace partagé', expiresOn: '2023-03-05' })
  await client.inventory.addLesson({ kind: 'question', text: 'Qui anime après 2026' })
  await client.inventory.addContract({ name: 'D’ici là', endOn: '2023-02-20' })
  expect(await firstOf()).toEqual([
    ['☐', 'Rencontrer', 'Président (Grand Cahors)'],
    ['☐', 'Demander les accès', 'Espace partagé'],
    ['☐', 'Réclamer les livrables dus', 'Carte des flux'],
    ['☐', 'Répondre aux questions ouvertes', 'Qui anime après 2026'],
  ])
  expect(await linesOf()).toEqual([
    ['☐', '15/01/2023', 'Livrable attendu', 'Export ADALIE'],
    ['☐', '05/03/2023', 'Fin d’un accès', 'Espace partagé'],
  ])
  expect(plain((await read()).text)).toContain('1 échéance tombe d’ici à la passation')
})

test('partners read neither what is about a confidential company nor a confidential synergy', async () => {
  const { client, handoverId, linesOf, read } = await dossierToHandOver()
  const { id: companyId } = await client.organisations.create({ name: 'Quercy Bois', roles: ['company'] })
  await client.companies.update({ organisationId: companyId, confidentiality: 'confidential' })
  await client.promises.create({
    organisationId: companyId,
    side: 'ours',
    text: 'Envoyer la grille',
    madeOn: '2023-02-01',
    dueDate: '2023-03-10',
  })
  const { id } = await client.synergies.create({ name: 'Chaufferie', form: 'b2b' })
  await client.synergies.update({
    id,
    confidentiality: 'confidential',
    nextStep: 'Chiffrer',
    nextStepOn: '2023-03-12',
  })
  await client.inventory.addDeliverable({ name: 'Plan de Quercy Bois', dueOn: '2023-03-14' })
  expect(await linesOf()).toHaveLength(3)
  await client.handover.update({ id: handoverId, audience: 'partners' })
  expect((await linesOf()).map(([, date]) => date)).toEqual(['14/03/2023'])
  expect((await read()).text).not.toMatch(/Quercy|Chiffrer|Chaufferie|grille/u)
})

test('it is written in English where the application is, and keeps hostile words out of its structure', async () => {
  const { client, request } = await dossierToHandOver()
  await client.settings.update({ locale: 'en' })
  await client.inventory.addContract({ name: '<w:p/>\u202Eabc ]]> & “x”'.padEnd(180, 'x'), endOn: '2023-04-02' })
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'en-GB')).toEqual([])
  expect((await readDocx(bytes)).text).toContain('End of contract')
})
