import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { takeTo } from '../../../../tests/support/copil.ts'
import { testDossier } from '../../../../tests/support/core.ts'
import { demonstration } from '../../../../tests/support/demonstration.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { HOSTILE, LONG } from '../../../../tests/support/extremeViews.ts'
import { dossierWithPlan } from '../../../../tests/support/planDossier.ts'
import { readDocx, type ReadDocument } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'
import { handoverParts } from '../../../shared/handover/handover.contract.ts'

/** Parts of which this is the test; others have their own. */
const ownParts = ['identity', 'activities', 'matters', 'companies', 'governance', 'deadlines', 'reception'] as const

/** A dossier on 1 September 2023 that is handed over at the end of the year, with a company and a synergy that are confidential. */
const dossierHandedOver = async () => {
  const dossier = await dossierWithPlan()
  const { client, carrierId, officerId, chairId, meetOn } = dossier
  const meetingId = await meetOn('2023-02-07')
  await takeTo(dossier, meetingId, 'held')
  const { id: decisionId } = await client.decisions.create({
    meetingId,
    agendaItemId: null,
    text: 'Relancer la Fonderie Vidal',
  })
  await client.decisions.update({ id: decisionId, deadline: '2023-05-01' })
  const company = async (name: string) => {
    const { id } = await client.organisations.create({ name, roles: ['company'] })
    const { id: contactId } = await client.organisations.addContact({
      organisationId: id,
      jobTitle: 'Direction',
      firstName: 'Paule',
      lastName: `Roux de ${name}`,
      email: 'paule@exemple.fr',
      phone: '05 65 00 00 00',
    })
    await client.exchanges.create({ organisationId: id, date: '2023-08-01', kind: 'call', summary: 'Attend un devis' })
    await client.promises.create({
      organisationId: id,
      text: `Rappeler ${name}`,
      madeOn: '2023-08-01',
      dueDate: '2024-02-01',
    })
    await client.companies.update({
      organisationId: id,
      nextStep: 'Visiter',
      nextStepOn: '2024-01-15',
      referentId: officerId,
    })
    return { id, contactId }
  }
  const sawmill = await company('Scierie du Causse')
  const secret = await company('Fonderie Vidal')
  await client.companies.update({ organisationId: secret.id, confidentiality: 'confidential' })
  await client.organisations.create({ name: 'Ambulances du Lot', roles: ['company'] })
  for (const { contactId } of [sawmill, secret])
    await client.inventory.addIntroduction({ contactId, introducedById: chairId })
  const { id: synergyId } = await client.synergies.create({
    name: 'Trier avec la Fonderie Vidal',
    companies: [sawmill, secret].map(({ id }) => ({ organisationId: id, role: 'asks' as const })),
  })
  await client.synergies.update({
    id: synergyId,
    nextStep: 'Chiffrer la benne',
    nextStepOn: '2023-08-15',
    referentId: officerId,
  })
  await client.synergies.readiness.assess({
    synergyId,
    axis: 'legal',
    level: 2,
    date: '2023-06-01',
    note: 'Bail à revoir',
  })
  const { id: hiddenId } = await client.synergies.create({ name: 'Reprendre la friche' })
  await client.synergies.update({
    id: hiddenId,
    confidentiality: 'confidential',
    nextStepOn: '2024-01-10',
    nextStep: 'Voir le notaire',
  })
  const { id: consultancyId } = await client.organisations.create({
    name: 'Bureau Nymphe',
    kind: 'consultancy',
    roles: ['consultancy'],
  })
  await client.inventory.addContract({ name: 'Marché 2022-14', organisationId: consultancyId, endOn: '2023-12-31' })
  const { id: consultantId } = await client.organisations.addContact({
    organisationId: consultancyId,
    jobTitle: 'Consultante',
    email: 'nymphe@exemple.fr',
  })
  const { id: handoverId } = await client.handover.create({
    name: 'Passation après la Fonderie Vidal',
    date: '2023-12-31',
  })
  await client.handover.update({
    id: handoverId,
    outgoingId: consultantId,
    incomingId: officerId,
    hierarchyId: chairId,
    audience: 'office',
    toKnow: 'La Fonderie Vidal rappelle le lundi.\nJamais le vendredi.',
    copies: 'Direction générale',
    parts: [...ownParts],
  })
  return { ...dossier, handoverId, carrierId, synergyId, request: { kind: 'handoverDossier', handoverId } as const }
}

const titlesOf = ({ headings }: ReadDocument): string[] =>
  headings.filter(({ level }) => level === 1).map(({ text }) => plain(text))

/** The rows of the tables of companies, whatever step they came to. */
const companiesOf = ({ tables }: ReadDocument): string[][] =>
  tables
    .filter(({ headerRows }) => headerRows[0]?.map(plain).includes('Dernier échange'))
    .flatMap(({ rows }) => rows.map((row) => row.map(plain)))

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
  expect(seen.headings.map((one) => plain(one.text))).toContain('Janvier 2024')
  expect(text).toContain('Copies : Direction générale')
})

test('nothing confidential goes to the partners, in the name of the file, headers and properties too; nor how to reach people', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  await client.handover.update({ id: handoverId, audience: 'partners' })
  expect((await client.documents.suggest(request)).fileName).toBe(
    '2023-12-31 Passation après la […] – Dossier de passation v1.docx',
  )
  const bytes = await bytesOf(client, request)
  const parts = await everyPartOf(bytes)
  for (const secret of ['Vidal', 'friche', 'notaire', 'paule@exemple.fr', '05 65 00', 'Attend un devis'])
    expect(parts).not.toContain(secret)
  const seen = await readDocx(bytes)
  expect(seen.text).not.toContain('A-3')
  expect(seen.text).not.toContain('S-2')
  const text = plain(seen.text)
  expect(text).toContain('1 synergie n’apparaît pas ici')
  expect(text).toContain('1 entreprise n’apparaît pas ici')
  expect(companiesOf(seen).map(([name]) => name?.split('\n')[0])).toContain('Scierie du Causse')
})

test('a group is told neither by its name, its meetings nor its decisions where its synergy or its action is kept from the reader', async () => {
  const { client, handoverId, meetOn, request } = await dossierHandedOver()
  const { id: actionId } = await client.actions.create({ title: 'Racheter la friche' })
  await client.actions.update({ id: actionId, confidentiality: 'confidential' })
  const { id: synergyId } = await client.synergies.create({ name: 'Reprendre les boues' })
  await client.synergies.update({ id: synergyId, confidentiality: 'confidential' })
  for (const [code, matter] of [
    ['GSF', { actionId }],
    ['GSB', { synergyId }],
  ] as const) {
    const { id: committeeId } = await client.committees.create({
      kind: 'followUp',
      name: code === 'GSF' ? 'Suivi de la friche' : 'Suivi des boues',
      code,
    })
    await client.groups.attach({ committeeId, ...matter })
    const meetingId = await meetOn('2023-08-10', committeeId)
    const { id } = await client.decisions.create({ meetingId, agendaItemId: null, text: 'Mandater le notaire' })
    await client.decisions.update({ id, deadline: '2023-10-01' })
    await meetOn('2023-11-10', committeeId)
  }
  const read = async (kind: 'handoverDossier' | 'hundredDays' | 'handoverSheet') =>
    plain(await everyPartOf(await bytesOf(client, { ...request, kind })))
  expect(await read('handoverDossier')).toMatch(/Suivi de la friche.*Suivi des boues/su)
  await client.handover.update({ id: handoverId, audience: 'partners' })
  for (const kind of ['handoverDossier', 'hundredDays', 'handoverSheet'] as const)
    expect(await read(kind), kind).not.toMatch(/friche|boues|notaire|GS[FB] n°/u)
  const { text } = await readDocx(await bytesOf(client, request))
  expect(plain(text)).toContain('2 décisions n’apparaissent pas ici')
})

test('what is for the partners is not for the public, and nothing says then that there is none', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  await client.handover.update({ id: handoverId, audience: 'public' })
  const bytes = await bytesOf(client, request)
  const parts = await everyPartOf(bytes)
  for (const secret of ['Vidal', 'Scierie', 'Paule', 'vendredi', 'nymphe@exemple.fr'])
    expect(parts).not.toContain(secret)
  const text = plain((await readDocx(bytes)).text)
  expect(text).not.toContain('Aucune synergie')
  expect(text).not.toContain('Aucune entreprise')
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
