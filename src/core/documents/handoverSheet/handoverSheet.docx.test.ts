import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../../tests/support/copil.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

const LONG = 'Très long et sans fin '.repeat(20).trim()

async function dossierToHandOver() {
  const dossier = await dossierWithCopil()
  const { client, officerId, chairId } = dossier
  const { id: handoverId } = await client.handover.create({ name: 'Fin du marché', date: '2023-06-30' })
  await client.handover.update({ id: handoverId, outgoingId: officerId, hierarchyId: chairId })
  return { ...dossier, handoverId, request: { kind: 'handoverSheet', handoverId } as const }
}

test('an empty dossier is handed over in sentences, without an empty table', async () => {
  const { client, request } = await dossierToHandOver()
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const { text, tables, headings } = await readDocx(bytes)
  expect(plain(text)).toContain('Aucune synergie n’est en cours.')
  expect(plain(text)).toContain('Plus rien n’est dû')
  // What only the outgoing person can tell is left out while it is not written.
  expect(headings.map((one) => one.text)).not.toContain('Ce qu’il faut savoir')
  expect(tables.every(({ rows }) => rows.length > 0)).toBe(true)
})

test('it tells who hands over to whom, what must be known, what should move and what is still owed', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  await client.handover.update({ id: handoverId, toKnow: 'Deux propriétaires à voir' })
  const { id } = await client.synergies.create({ name: 'Gardiennage mutualisé', form: 'collective' })
  await client.synergies.update({ id, nextStep: 'Faire chiffrer', nextStepOn: '2023-07-14' })
  await client.inventory.addDeliverable({ name: 'Export ADALIE', state: 'missing' })
  await client.inventory.addDeliverable({ name: 'Carte des flux', state: 'received' })
  await client.inventory.addTool({ name: 'Espace partagé' })
  await client.inventory.addLesson({ kind: 'question', text: 'Qui anime après 2026' })
  const read = await readDocx(await bytesOf(client, request))
  const text = plain(read.text)
  expect(text).toContain('Deux propriétaires à voir')
  expect(tableWith(read, 'Synergie')).toEqual([['S-1 Gardiennage mutualisé', 'Idée', 'Faire chiffrer', '14/07/2023']])
  expect(tableWith(read, 'Nature', 'Quoi')).toEqual([
    ['Livrables dus', 'Export ADALIE'],
    ['Accès à transmettre', 'Espace partagé'],
    ['Risques et questions ouvertes', 'Qui anime après 2026'],
  ])
  expect(text).not.toContain('Carte des flux')
})

test('whatever the dossier holds, lists are cut and say how many are left', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  await client.handover.update({ id: handoverId, name: LONG.slice(0, 200), toKnow: LONG.repeat(20) })
  for (let count = 0; count < 12; count += 1) {
    const { id } = await client.synergies.create({ name: `${count} ${LONG}`.slice(0, 190), form: 'b2b' })
    await client.synergies.update({ id, nextStep: LONG })
    await client.inventory.addDeliverable({ name: `${count} ${LONG}`.slice(0, 190) })
  }
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const read = await readDocx(bytes)
  const text = plain(read.text)
  expect(tableWith(read, 'Synergie')).toHaveLength(5)
  expect(text).toContain('et 7 autres, au dossier de passation.')
  expect(text).toContain('et 9 autres')
  expect(Math.max(...read.paragraphs.map((one) => one.text.length))).toBeLessThan(700)
})

test('partners read neither a confidential synergy nor the name of a confidential company', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  const { id: companyId } = await client.organisations.create({ name: 'Quercy Bois', roles: ['company'] })
  await client.companies.update({ organisationId: companyId, confidentiality: 'confidential' })
  const { id } = await client.synergies.create({ name: 'Chaufferie secrète', form: 'b2b' })
  await client.synergies.update({ id, confidentiality: 'confidential' })
  await client.synergies.create({ name: 'Palettes de Quercy Bois', form: 'b2b' })
  await client.handover.update({ id: handoverId, audience: 'partners', toKnow: 'Voir Quercy Bois' })
  const { text } = await readDocx(await bytesOf(client, request))
  expect(plain(text)).not.toMatch(/Quercy Bois|Chaufferie/u)
  expect(plain(text)).toContain('DIFFUSION AUX PARTENAIRES')
})

test('where everything is kept from the reader, nothing says that there is none', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  const { id } = await client.synergies.create({ name: 'Chaufferie', form: 'b2b' })
  await client.synergies.update({ id, confidentiality: 'confidential', nextStep: 'Voir', nextStepOn: '2023-07-14' })
  await client.handover.update({ id: handoverId, audience: 'partners' })
  const textOf = async (kind: 'handoverSheet' | 'hundredDays') =>
    plain((await readDocx(await bytesOf(client, { ...request, kind }))).text)
  expect(await textOf('handoverSheet')).toContain('1 synergie n’apparaît pas ici')
  for (const kind of ['handoverSheet', 'hundredDays'] as const) {
    expect(await textOf(kind)).toContain('1 échéance n’apparaît pas ici')
    expect(await textOf(kind)).not.toMatch(/Aucune synergie|Chaufferie/u)
  }
})

test('what only the outgoing person can tell is not published, nor a confidential name in the headers and properties', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  const { id: companyId } = await client.organisations.create({ name: 'Quercy Bois', roles: ['company'] })
  await client.companies.update({ organisationId: companyId, confidentiality: 'confidential' })
  await client.initiative.update({ name: 'Autour de Quercy Bois', fullName: 'La zone de Quercy Bois' })
  await client.skills.create({ name: 'Rappeler Quercy Bois' })
  await client.handover.update({ id: handoverId, audience: 'public', toKnow: 'Deux propriétaires à voir' })
  for (const kind of ['handoverSheet', 'hundredDays', 'handoverDossier'] as const) {
    const parts = await everyPartOf(await bytesOf(client, { ...request, kind }))
    expect(parts, kind).not.toMatch(/Quercy Bois|propriétaires/u)
  }
})

test('what is nobody’s outside is not published: neither what one must know, nor synergies, of which it says how many there are', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  await client.synergies.create({ name: 'Chaufferie commune', form: 'b2b' })
  await client.handover.update({ id: handoverId, audience: 'public', toKnow: 'Deux propriétaires à voir' })
  const { text } = await readDocx(await bytesOf(client, request))
  expect(plain(text)).toContain('DIFFUSION PUBLIQUE')
  expect(plain(text)).not.toMatch(/propriétaires|Chaufferie|Aucune synergie/u)
  expect(plain(text)).toContain('1 synergie n’apparaît pas ici')
})

test('it is written in English where the application is', async () => {
  const { client, request } = await dossierToHandOver()
  await client.settings.update({ locale: 'en' })
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'en-GB')).toEqual([])
  expect((await readDocx(bytes)).text).toContain('Handover sheet')
})

test('nor is a confidential company named by what heads a document, or by its file properties', async () => {
  const { client, handoverId } = await dossierToHandOver()
  const { id } = await client.organisations.create({ name: 'Quercy Bois', roles: ['company', 'carrier'] })
  await client.companies.update({ organisationId: id, confidentiality: 'confidential' })
  await client.initiative.update({ name: 'Boucle de Quercy Bois', fullName: 'Autour de Quercy Bois' })
  await client.handover.update({ id: handoverId, audience: 'partners' })
  for (const kind of ['handoverSheet', 'hundredDays'] as const)
    expect(await everyPartOf(await bytesOf(client, { kind, handoverId }))).not.toContain('Quercy Bois')
  for (const kind of ['actionPlan', 'timeline'] as const) {
    const bytes = await bytesOf(client, { kind, audience: 'partners', paper: 'A4' })
    expect(await everyPartOf(bytes)).not.toContain('Quercy Bois')
  }
})

test('a handover is told until the last day that a date can say', async () => {
  const { client, handoverId } = await dossierToHandOver()
  for (const date of ['9999-09-22', '9999-12-31']) {
    await client.handover.update({ id: handoverId, date })
    for (const kind of ['handoverSheet', 'hundredDays', 'handoverDossier'] as const)
      expect(await defectsOf(await bytesOf(client, { kind, handoverId }), 'fr-FR')).toEqual([])
  }
})

test('capitals are cut sooner than small letters, as they fill two pages sooner', async () => {
  const { client, handoverId, request } = await dossierToHandOver()
  const toldOf = async (toKnow: string) => {
    await client.handover.update({ id: handoverId, toKnow })
    const { paragraphs } = await readDocx(await bytesOf(client, request))
    return Math.max(...paragraphs.map(({ text }) => text.length))
  }
  expect(await toldOf('a mots '.repeat(100))).toBeGreaterThan(370)
  expect(await toldOf('A MOTS '.repeat(100))).toBeLessThan(320)
})
