import { expect, test } from 'vitest'
import { bytesOf, plain, tableWith } from '../../../tests/support/documents.ts'
import { everyPartOf } from '../../../tests/support/everyPart.ts'
import { testDossier } from '../../../tests/support/core.ts'
import { dossierWithPlan } from '../../../tests/support/planDossier.ts'
import { readDocx, type ReadDocument } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'

const headingsOf = ({ headings }: ReadDocument): string[] =>
  headings.map(({ level, text }) => `${level} ${plain(text)}`)

const planRequests = [
  { kind: 'actionPlan', audience: 'office', paper: 'A3' },
  { kind: 'actionPlan', audience: 'partners', paper: 'A4' },
  { kind: 'timeline', audience: 'office', paper: 'A4' },
  { kind: 'timeline', audience: 'partners', paper: 'A3' },
] as const

test('the documents of a plan are valid, accessible and well set, in both languages', async () => {
  const { client } = await dossierWithPlan()
  for (const request of planRequests) expect(await defectsOf(await bytesOf(client, request), 'fr-FR')).toEqual([])
  await client.settings.update({ locale: 'en' })
  expect(await defectsOf(await bytesOf(client, planRequests[0]), 'en-GB')).toEqual([])
  expect(await defectsOf(await bytesOf(client, planRequests[3]), 'en-GB')).toEqual([])
}, 60_000)

test('a plan without any action says so, and has no page for a timeline', async () => {
  const { client } = await testDossier()
  for (const request of planRequests) {
    const bytes = await bytesOf(client, request)
    expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
    const { text, images } = await readDocx(bytes)
    expect(plain(text)).toContain('Le plan ne contient encore aucune action.')
    expect(images).toEqual([])
  }
}, 30_000)

test('the plan tells where it stands, its axes with who carries them, and its budget', async () => {
  const { client } = await dossierWithPlan()
  const plan = await readDocx(await bytesOf(client, { kind: 'actionPlan', audience: 'office', paper: 'A4' }))
  expect(headingsOf(plan)).toEqual([
    '1 État du plan',
    '1 Calendrier',
    '2 Les dates du calendrier',
    '1 Les actions par axe',
    '2 1 Suivi et animation',
    '3 1.1 Ateliers',
    '2 2 Mise en œuvre des synergies',
    '2 Actions hors axe',
    '1 Budget',
    '2 Par axe',
    '2 Par année',
    '2 Financeurs',
    '2 Temps de travail',
  ])
  expect(tableWith(plan, 'dont en retard')).toEqual([
    ['À venir', '3', '0', '1'],
    ['En cours', '1', '1', '1'],
    ['Total', '4', '1', '2'],
  ])
  expect(plain(plan.text)).toContain('Porté par : le Grand Cahors')
  expect(tableWith(plan, 'Priorité')).toEqual([
    [
      'A-1',
      'Organiser les ateliers de suivi',
      'Chargé de mission EIT (Grand Cahors)',
      'CCI du Lot',
      '01/02/2023',
      '30/06/2023',
      'En retard (en cours)',
      'Élevée',
      '1 / 3',
    ],
  ])
  expect(tableWith(plan, 'Attend la fin de').map((row) => [row[0], row[3], row.at(-1)])).toEqual([
    ['A-1', '01/02/2023 – 30/06/2023\nchaque année', ''],
    ['A-2', '01/09/2023 – 30/06/2024', 'A-1'],
    ['A-3', '01/10/2023 – 31/03/2024', ''],
    ['A-4', 'sans date', ''],
  ])
  expect(tableWith(plan, 'Axe', 'Total prévu').map((row) => [row[0], row.at(-2), row.at(-1)])).toEqual([
    ['1 Suivi et animation', '1 200 €', '900,50 €'],
    ['2 Mise en œuvre des synergies', '22 777 €', '0 €'],
    ['Hors axe et démarche dans son ensemble', '500 €', '0 €'],
    ['Total', '24 477 €', '900,50 €'],
  ])
  expect(tableWith(plan, 'Financeur')).toEqual([['CCI du Lot', 'Privé', '600 €', '450 €', '0 €']])
})

test('the partners’ plan leaves confidential actions out with all that hangs on them, and says how many', async () => {
  const { client } = await dossierWithPlan()
  const bytes = await bytesOf(client, { kind: 'actionPlan', audience: 'partners', paper: 'A3' })
  const parts = await everyPartOf(bytes)
  for (const secret of ['friche', 'Vidal', 'A-3', 'Notaire', '7 777', 'Claire', 'En négociation', '600 €'])
    expect(parts).not.toContain(secret)
  const plan = await readDocx(bytes)
  expect(plain(plan.text)).toContain('Une action confidentielle ne figure pas dans ce document.')
  expect(tableWith(plan, 'dont en retard').at(-1)).toEqual(['Total', '3', '1', '2'])
  expect(tableWith(plan, 'Axe', 'Total prévu').at(-1)?.slice(-2)).toEqual(['16 700 €', '900,50 €'])
  expect(tableWith(plan, 'Financeur')).toEqual([['CCI du Lot', 'Privé', '450 €', '0 €']])
  expect(tableWith(plan, 'Mission')).toEqual([['2023', 'Animation de la démarche', '0,5', '0']])
  const timeline = await everyPartOf(await bytesOf(client, { kind: 'timeline', audience: 'partners', paper: 'A4' }))
  expect(timeline).not.toContain('friche')
  expect(timeline).toContain('Une action confidentielle ne figure pas dans ce document.')
})

test('the timeline is drawn for its paper, says in words what it shows, and fits its page', async () => {
  const { client } = await dossierWithPlan()
  const sizes = { A4: 29.7, A3: 42 }
  for (const paper of ['A4', 'A3'] as const) {
    const { images } = await readDocx(await bytesOf(client, { kind: 'timeline', audience: 'office', paper }))
    expect(images.length).toBeGreaterThan(0)
    for (const { alternative, isDrawing, roomCm } of images) {
      expect(isDrawing).toBe(true)
      expect(alternative).not.toBe('')
      expect(roomCm.width).toBeCloseTo(sizes[paper] - 4, 0)
    }
  }
})

test('three hundred actions make a plan that is whole and valid', async () => {
  const { client, context } = await testDossier()
  const { id: axisId } = await client.axes.create({ name: 'Synergies' })
  for (let rank = 0; rank < 300; rank += 1) {
    const { id } = await client.actions.create({ title: `Action ${rank}`, axisId })
    const month = String((rank % 12) + 1).padStart(2, '0')
    await client.actions.update({ id, startDate: `2023-${month}-01`, dueDate: `2025-${month}-28` })
  }
  expect(context.today()).toBe('2023-02-07')
  const bytes = await bytesOf(client, { kind: 'actionPlan', audience: 'partners', paper: 'A3' })
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const plan = await readDocx(bytes)
  expect(tableWith(plan, 'Attend la fin de')).toHaveLength(300)
  expect(tableWith(plan, 'Priorité')).toHaveLength(300)
}, 60_000)
