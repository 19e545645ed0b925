import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { testDossier } from '../../../../tests/support/core.ts'
import { demonstration } from '../../../../tests/support/demonstration.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { companiesOf, dossierHandedOver, ownParts } from '../../../../tests/support/handoverDossier.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { HOSTILE, LONG } from '../../../../tests/support/extremeViews.ts'
import { readDocx, type ReadDocument } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'
import { handoverParts } from '../../../shared/handover/handover.contract.ts'

const titlesOf = ({ headings }: ReadDocument): string[] =>
  headings.filter(({ level }) => level === 1).map(({ text }) => plain(text))

/** The sections of a body: where each counts its pages from and in which figures. */
const sectionsOf = ({ xml }: ReadDocument): { start: string | undefined; format: string | undefined }[] =>
  Array.from(xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu), ([section]) => {
    const numbers = /<w:pgNumType[^>]*>/u.exec(section)?.[0] ?? ''
    return { start: /w:start="(\d+)"/u.exec(numbers)?.[1], format: /w:fmt="(\w+)"/u.exec(numbers)?.[1] }
  })

test('a dossier de passation is valid, accessible and well set, in both languages and for every reader', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  for (const audience of ['office', 'partners', 'public'] as const) {
    await client.handover.update({ id: handoverId, audience })
    expect(await defectsOf(await bytesOf(client, request), 'fr-FR')).toEqual([])
  }
  await client.settings.update({ locale: 'en' })
  expect(await defectsOf(await bytesOf(client, request), 'en-GB')).toEqual([])
}, 60_000)

test('it has the parts that were chosen, in their order, and its contents lead to each without a field to bring up to date', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  await client.handover.update({ id: handoverId, parts: ['deadlines', 'matters', 'identity'] })
  const bytes = await bytesOf(client, request)
  const seen = await readDocx(bytes)
  const titles = ['Échéances', 'Affaires en cours', 'Identité de la démarche']
  expect(titlesOf(seen)).toEqual(['Sommaire', ...titles])
  expect(seen.paragraphs.map(({ text }) => plain(text)).filter((text) => /^\d\t/u.test(text))).toEqual(
    titles.map((title, at) => `${at + 1}\t${title}\t${at + 1}-1`),
  )
  const anchors = Array.from(seen.xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/gu), ([, name]) => name)
  const headed = Array.from(
    seen.xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="Heading1"(?:(?!<\/w:p>).)*<w:bookmarkStart w:name="([^"]+)"/gsu),
    ([, name]) => name,
  )
  expect(anchors).toHaveLength(3)
  expect(headed).toEqual(anchors)
  expect(seen.xml).not.toMatch(/TOC|PAGEREF|w:dirty/u)
  expect(await everyPartOf(bytes)).not.toContain('updateFields')
})

test('every part counts its pages from 1, and its footer names it; the cover counts apart', async () => {
  const { client, request } = await dossierHandedOver()
  const bytes = await bytesOf(client, request)
  const seen = await readDocx(bytes)
  expect(sectionsOf(seen)).toEqual([
    { start: '1', format: 'lowerRoman' },
    ...ownParts.map(() => ({ start: '1', format: 'decimal' })),
  ])
  const zip = await JSZip.loadAsync(bytes)
  const footers = await Promise.all(zip.file(/^word\/footer\d+\.xml$/u).map((file) => file.async('string')))
  const marks = footers.map((xml) => /(\d+-)<\/w:t>.*?PAGE/su.exec(xml)?.[1] ?? '')
  expect(marks.toSorted()).toEqual(['', ...ownParts.map((_, at) => `${at + 1}-`)])
  for (const xml of footers) expect(xml).not.toContain('NUMPAGES')
})

test('it tells who hands over to whom, what is in progress and what blocks it, whom to call and by when', async () => {
  const { client, request } = await dossierHandedOver()
  const seen = await readDocx(await bytesOf(client, request))
  const text = plain(seen.text)
  expect(text).toContain('État du dossier au 1er septembre 2023.')
  expect(text).toContain('Bureau Nymphe – Marché 2022-14, jusqu’au 31/12/2023')
  expect(text).toContain('Jamais le vendredi.')
  expect(tableWith(seen, 'Coordonnées')).toEqual([
    ['Sortant', 'Consultante', 'Bureau Nymphe', 'nymphe@exemple.fr'],
    ['Entrant', 'Chargé de mission EIT', 'Grand Cahors', '–'],
    ['Hiérarchie', 'Président', 'Grand Cahors', '–'],
  ])
  const [trimmed] = tableWith(seen, 'Ce qui bloque').filter(([name]) => name?.includes('Fonderie Vidal'))
  expect(trimmed).toEqual([
    'S-1 Trier avec la Fonderie Vidal\nFonderie Vidal, Scierie du Causse',
    expect.stringContaining('Appel du 01/08/2023 – Attend un devis'),
    'Chiffrer la benne\nEn retard 15/08/2023\nSuivie par Chargé de mission EIT (Grand Cahors)',
    'Droit : 2 sur 9 – Bail à revoir',
  ])
  expect(tableWith(seen, 'Décision').map((row) => [row[1], row.at(-1)])).toEqual([
    ['Relancer la Fonderie Vidal', 'En retard (à faire)'],
    ['Payer le notaire', 'À faire'],
  ])
  expect(tableWith(seen, 'Qui s’engage').map(([name, promise]) => [name, promise?.split('\n')[0]])).toEqual([
    ['Scierie du Causse', 'Rappeler Scierie du Causse'],
    ['Fonderie Vidal', 'Rappeler Fonderie Vidal'],
  ])
  expect(tableWith(seen, 'État et blocage').map(([number]) => number)).toEqual(['A-1', 'A-3', 'A-2', 'A-4'])
  expect(companiesOf(seen)).toContainEqual([
    'Fonderie Vidal\nRéférent : Chargé de mission EIT (Grand Cahors)',
    'Paule Roux de Fonderie Vidal, Direction\npaule@exemple.fr\n05 65 00 00 00',
    'Appel du 01/08/2023 – Attend un devis',
    'Visiter\n15/01/2024',
  ])
  expect(text).toContain('Restent à contacter')
  expect(tableWith(seen, 'Objet')).toContainEqual([
    '15/08/2023',
    'Synergie à suivre',
    expect.stringContaining('Chiffrer la benne'),
  ])
  expect(seen.tables.flatMap(({ rows }) => rows.map((row) => row.map(plain)))).toContainEqual([
    '31/12/2023',
    'Fin de contrat',
    'Marché 2022-14\nBureau Nymphe',
  ])
  expect(seen.headings.map((one) => plain(one.text))).toContain('Janvier 2024')
  expect(text).toContain('Copies : Direction générale')
})

test('a dossier in which nothing was written yet has every part, and says so in each', async () => {
  const { client } = await testDossier()
  const { id } = await client.handover.create({ name: 'Rien', date: '2030-01-01' })
  await client.handover.update({ id, parts: [...ownParts] })
  const bytes = await bytesOf(client, { kind: 'handoverDossier', handoverId: id })
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const text = plain((await readDocx(bytes)).text)
  for (const sentence of [
    'La personne qui part n’a encore rien noté ici.',
    '17 activités n’ont pas encore de cible',
    'Aucune synergie n’est à faire avancer.',
    'Toutes les décisions sont exécutées.',
    'Aucun engagement n’est ouvert.',
    'Aucune action n’est ouverte.',
    'Aucune entreprise n’est encore suivie.',
    'Rien n’est en retard.',
    'Rien n’a encore de date après la passation.',
    'Aucune réserve n’a été notée.',
    'Aucune copie n’est prévue.',
  ])
    expect(text).toContain(sentence)
})

test('the reception is ticked once it was accepted without reserves, and tells the reserves otherwise', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  const seen = async () => readDocx(await bytesOf(client, request))
  await client.handover.update({ id: handoverId, isAccepted: true, acceptedOn: '2023-08-31' })
  const accepted = await seen()
  expect(tableWith(accepted, 'Avec réserves').map((row) => row[2])).toEqual(ownParts.slice(1).map(() => '☒'))
  expect(plain(accepted.text)).toContain('Accepté sans réserve le 31/08/2023.')
  await client.handover.update({ id: handoverId, reserves: 'Export ADALIE attendu' })
  const reserved = await seen()
  expect(tableWith(reserved, 'Avec réserves').map((row) => row[2])).toEqual(ownParts.slice(1).map(() => '☐'))
  expect(plain(reserved.text)).toContain('Accepté le 31/08/2023, avec les réserves ci-dessous.')
  expect(plain(reserved.text)).toContain('Export ADALIE attendu')
})

test('hostile words, long texts and two hundred companies keep it valid', async () => {
  const { client, handoverId, synergyId, copilId, request } = await dossierHandedOver()
  await client.handover.update({
    id: handoverId,
    name: LONG.slice(0, 9999),
    toKnow: `${LONG}\n${HOSTILE}`,
    reserves: HOSTILE,
    copies: LONG,
    audience: 'partners',
  })
  await client.synergies.update({ id: synergyId, name: LONG, nextStep: HOSTILE })
  await client.committees.update({ id: copilId, purpose: `${HOSTILE}\n${LONG}` })
  await client.skills.create({ name: HOSTILE })
  for (let rank = 0; rank < 200; rank += 1) {
    const { id } = await client.organisations.create({ name: `${rank} ${HOSTILE}`, roles: ['company'] })
    await client.exchanges.create({
      organisationId: id,
      date: '2023-07-01',
      kind: 'visit',
      summary: LONG.slice(0, 900),
    })
  }
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  expect(companiesOf(await readDocx(bytes)).length).toBeGreaterThan(200)
}, 120_000)

test('the demonstration makes a whole dossier, its curve told to those who do not see it', async () => {
  const { client } = await demonstration()
  const [handover] = await client.handover.list()
  const bytes = await bytesOf(client, { kind: 'handoverDossier', handoverId: handover?.id ?? '' })
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const seen = await readDocx(bytes)
  expect(titlesOf(seen)).toHaveLength(1 + handoverParts.length)
  expect(seen.images.map(({ alternative }) => plain(alternative))).toContainEqual(
    expect.stringContaining('Courbe d’autonomie'),
  )
  expect(tableWith(seen, 'Tuilage et preuve').length).toBeGreaterThan(10)
}, 60_000)

test('a handover that is gone is not written', async () => {
  const { client } = await testDossier()
  const handoverId = '00000000-0000-7000-8000-999999999999'
  await expect(client.documents.suggest({ kind: 'handoverDossier', handoverId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
