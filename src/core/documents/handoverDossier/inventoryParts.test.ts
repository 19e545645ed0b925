import { expect, test } from 'vitest'
import type { HandoverPart } from '../../../shared/handover/handover.contract.ts'
import { dossierWithCopil } from '../../../../tests/support/copil.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

const inventoryParts: HandoverPart[] = ['methods', 'deliverables', 'tools', 'funding', 'indicators', 'risks']

/** The clock says 7 February 2023. */
async function dossierToHandOver() {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const { id: handoverId } = await client.handover.create({ name: 'Fin du marché', date: '2023-06-30' })
  const request = { kind: 'handoverDossier', handoverId } as const
  /** The dossier with these parts alone. */
  const read = async (...parts: HandoverPart[]) => {
    await client.handover.update({ id: handoverId, parts })
    return readDocx(await bytesOf(client, request))
  }
  return { ...dossier, handoverId, request, read }
}

test('an empty dossier has every part, each in sentences, in both languages', async () => {
  const { client, handoverId, request, read } = await dossierToHandOver()
  const { text } = await read(...inventoryParts)
  for (const sentence of [
    'Aucun livrable n’est inscrit à l’inventaire.',
    'Aucun outil n’est inscrit à l’inventaire.',
    'Aucune obligation n’est en cours envers un financeur.',
    'Aucun impact n’est encore chiffré.',
    'Aucune question n’est ouverte.',
  ])
    expect(plain(text)).toContain(sentence)
  await client.handover.update({ id: handoverId, parts: inventoryParts })
  expect(await defectsOf(await bytesOf(client, request), 'fr-FR')).toEqual([])
  await client.settings.update({ locale: 'en' })
  expect(await defectsOf(await bytesOf(client, request), 'en-GB')).toEqual([])
})

test('methods stand apart from data; what is owed comes first, with its reserve, its delay and who owes it', async () => {
  const { client, chamberId, read } = await dossierToHandOver()
  const { inventory } = client
  await inventory.addDeliverable({ name: 'Trame d’atelier', kind: 'method', state: 'received', place: 'Serveur' })
  await inventory.addDeliverable({
    name: 'Export ADALIE',
    kind: 'data',
    dueOn: '2023-01-15',
    organisationId: chamberId,
  })
  await inventory.addDeliverable({
    name: 'Carte des flux',
    kind: 'map',
    state: 'incomplete',
    receivedOn: '2023-02-01',
    reserve: 'Il manque le sud',
  })
  await inventory.addDeliverable({ name: 'Étude', kind: 'study', state: 'received', receivedOn: '2022-10-10' })
  const read2 = await read('methods', 'deliverables')
  expect(tableWith(read2, 'Intitulé', 'Format et propriété', 'État', 'Où le trouver')[0]?.[0]).toContain('Trame')
  const owed = tableWith(read2, 'Intitulé', 'Format et propriété', 'État', 'Dû par')
  expect(owed.map((row) => row.map(plain))).toEqual([
    [
      expect.stringContaining('Export ADALIE'),
      expect.stringContaining('Propriété à vérifier'),
      expect.stringMatching(/En retard\s*Attendu pour le 15\/01\/2023/u),
      'CCI du Lot',
    ],
    [
      expect.stringContaining('Carte des flux'),
      expect.any(String),
      expect.stringMatching(/Incomplet le 01\/02\/2023\s*Réserve : Il manque le sud/u),
      '–',
    ],
  ])
  expect(plain(read2.text)).toContain('2 livrables restent dus, en tout ou en partie.')
  expect(plain(read2.text)).toContain('Reçu le 10/10/2022')
})

test('how access is got and what contracts cost is for the project office alone', async () => {
  const { client, handoverId, read } = await dossierToHandOver()
  await client.inventory.addTool({
    name: 'ADALIE',
    purpose: 'Détecter les synergies',
    holder: 'DSI',
    address: 'https://adalie.exemple',
    access: 'Demander à la DSI',
  })
  await client.inventory.addContract({ name: 'Marché', endOn: '2023-03-09', amountCents: 1_234_500 })
  const office = plain((await read('tools', 'funding')).text)
  for (const told of ['Demander à la DSI', 'https://adalie.exemple', '12 345 € HT', '30 jours restants'])
    expect(office).toContain(told)
  for (const audience of ['partners', 'public'] as const) {
    await client.handover.update({ id: handoverId, audience })
    const text = plain((await read('tools', 'funding')).text)
    expect(text.includes('Détecter les synergies')).toBe(audience === 'partners')
    expect(text).toContain('30 jours restants')
    expect(text).not.toMatch(/Demander à la DSI|adalie\.exemple|12 345/u)
  }
})

test('where the office keeps its papers is its own; others read an address of the web', async () => {
  const { client, handoverId, read } = await dossierToHandOver()
  const { id: companyId } = await client.organisations.create({ name: 'Fonderie Vidal', roles: ['company'] })
  await client.companies.update({ organisationId: companyId, confidentiality: 'confidential' })
  for (const [name, place] of [
    ['Carte', 'Z:\\EIT\\cartes'],
    ['Export', 'https://partage.exemple/export'],
    ['Devis', 'https://partage.exemple/fonderie-vidal'],
  ] as const)
    await client.inventory.addDeliverable({ name, place, state: 'received' })
  expect((await read('deliverables')).text).toContain('Z:\\EIT\\cartes')
  await client.handover.update({ id: handoverId, audience: 'partners' })
  const { text } = await read('deliverables')
  expect(text).toContain('https://partage.exemple/export')
  expect(text).not.toMatch(/Z:|fonderie-vidal/u)
})

test('what was noted for oneself stays with the project office', async () => {
  const { client, chamberId, handoverId, read } = await dossierToHandOver()
  await client.inventory.addDeliverable({ name: 'Carte', state: 'received', note: 'Refaite deux fois' })
  await client.inventory.addDeliverable({ name: 'Grille', kind: 'grid', state: 'received', note: 'Trop longue' })
  const { id: dutyId } = await client.reports.addDuty({ organisationId: chamberId, label: 'Logo', dueOn: '2023-06-01' })
  await client.reports.updateDuty({ id: dutyId, note: 'Négociation en cours' })
  const { id: synergyId } = await client.synergies.create({ name: 'Palettes' })
  const assessed = { synergyId, axis: 'legal', level: 2, date: '2023-01-10', note: 'Bail à revoir' } as const
  await client.synergies.readiness.assess(assessed)
  const notes = ['Refaite deux fois', 'Trop longue', 'Négociation en cours', 'Bail à revoir']
  const textOf = async () => plain((await read('matters', 'methods', 'deliverables', 'funding')).text)
  const office = await textOf()
  for (const note of notes) expect(office).toContain(note)
  await client.handover.update({ id: handoverId, audience: 'partners' })
  const partners = await textOf()
  expect(partners).toContain('Palettes')
  for (const note of notes) expect(partners).not.toContain(note)
})

test('what funders expect and what was sent, until it is done', async () => {
  const { client, chamberId, read } = await dossierToHandOver()
  const { id } = await client.reports.create({
    title: 'Rapport annuel',
    organisationId: chamberId,
    from: '2022-01-01',
    to: '2022-12-31',
    dueOn: '2023-01-31',
  })
  const { id: dutyId } = await client.reports.addDuty({
    organisationId: chamberId,
    label: 'Demande de solde',
    dueOn: '2023-09-01',
  })
  const before = await read('funding')
  expect(tableWith(before, 'Bilan')[0]?.at(-1)).toMatch(/À envoyer\s*En retard\s*31\/01\/2023/u)
  expect(tableWith(before, 'Obligation')).toEqual([['Demande de solde', 'CCI du Lot', '01/09/2023']])
  await client.reports.update({ id, sentOn: '2023-02-06' })
  await client.reports.updateDuty({ id: dutyId, doneOn: '2023-02-06' })
  const after = await read('funding')
  expect(tableWith(after, 'Bilan')[0]?.at(-1)).toBe('Envoyé le 06/02/2023')
  expect(plain(after.text)).toContain('Aucune obligation n’est en cours envers un financeur.')
})

test('a typed indicator says by which rule, how often and when next it is measured', async () => {
  const { client, read } = await dossierToHandOver()
  await client.indicators.addShipped({ set: 'activity' })
  const { id } = await client.indicators.create({ name: 'Satisfaction', unit: '/ 10' })
  await client.indicators.update({ id, definition: 'Moyenne des notes', source: 'Questionnaire', frequency: 'yearly' })
  await client.indicators.addMeasure({ indicatorId: id, asOf: '2022-11-30', value: 7.9 })
  const told = await read('indicators')
  const sources = tableWith(told, 'Indicateur', 'Règle de calcul et source', 'Mesure')
  expect(sources.find(([name]) => name === 'Satisfaction')?.map(plain)).toEqual([
    'Satisfaction',
    expect.stringMatching(/Moyenne des notes\s*Questionnaire/u),
    expect.stringMatching(/Saisi chaque année\s*À mesurer le 30\/11\/2023/u),
  ])
})

test('questions and risks stand open until they are answered; what the post has taught stays', async () => {
  const { client, read } = await dossierToHandOver()
  const { id } = await client.inventory.addLesson({ kind: 'question', text: 'Qui anime après 2026' })
  await client.inventory.addLesson({ kind: 'speedsUp', text: 'Une association de zone' })
  expect(tableWith(await read('risks'), 'Question', 'Ce qui est prévu')).toEqual([
    ['Qui anime après 2026', '–', '07/02/2023'],
  ])
  await client.inventory.updateLesson({ id, answer: 'Le Grand Cahors', isClosed: true })
  const after = await read('risks')
  expect(plain(after.text)).toContain('Aucune question n’est ouverte.')
  expect(tableWith(after, 'Question', 'Réponse')).toEqual([['Qui anime après 2026', 'Le Grand Cahors']])
  expect(tableWith(after, 'Ce qui accélère')).toEqual([['Une association de zone', '07/02/2023']])
})
