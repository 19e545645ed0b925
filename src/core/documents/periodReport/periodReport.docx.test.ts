import { expect, test } from 'vitest'
import { takeTo } from '../../../../tests/support/copil.ts'
import { testDossier } from '../../../../tests/support/core.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { HOSTILE, LONG } from '../../../../tests/support/extremeViews.ts'
import { dossierWithPlan } from '../../../../tests/support/planDossier.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

const year = { from: '2023-01-01', to: '2023-12-31' }

/** A plan, a COPIL that met, companies of which one is confidential, a synergy, time, a journey, an event and a press article. */
const dossierWithReport = async () => {
  const dossier = await dossierWithPlan()
  const { client, chamberId, chamberSeat, meetOn } = dossier
  const meetingId = await meetOn('2023-02-07')
  await takeTo(dossier, meetingId, 'held')
  await client.meetings.setAttendance({
    meetingId,
    attendanceId: chamberSeat,
    status: 'represented',
    representedBy: 'Claire',
  })
  const company = async (name: string, date: string) => {
    const { id } = await client.organisations.create({ name, roles: ['company'] })
    await client.companies.addStep({ organisationId: id, step: 'contacted', date })
    return id
  }
  const sawmillId = await company('Scierie du Causse', '2023-03-01')
  const secretId = await company('Fonderie Vidal', '2023-04-01')
  await client.companies.update({ organisationId: secretId, confidentiality: 'confidential' })
  await company('Ambulances du Lot', '2022-05-01')
  await client.synergies.create({ name: 'Trier avec la Fonderie Vidal' })
  const hidden = await client.synergies.create({ name: 'Reprendre la friche' })
  await client.synergies.update({ id: hidden.id, confidentiality: 'confidential' })
  await client.timeLog.addEntry({ date: '2023-02-08', minutes: 90, activity: 'Compte rendu' })
  await client.timeLog.addEntry({ date: '2023-03-08', minutes: 60, activity: 'Visite de la Fonderie Vidal' })
  await client.timeLog.addEntry({ date: '2022-12-31', minutes: 600, activity: 'Avant' })
  await client.timeLog.addTrip({
    date: '2023-03-01',
    person: 'Claire',
    destination: 'Gramat',
    kilometreTenths: 1425,
    purpose: 'Visite de la Fonderie Vidal',
  })
  await client.outreach.addEvent({ name: 'Atelier', kind: 'workshop', date: '2023-05-12', participantCount: 30 })
  await client.outreach.addCommunication({
    title: 'Les déchets des uns',
    kind: 'press',
    date: '2023-05-20',
    audience: 'La Dépêche, avec la Fonderie Vidal',
    link: 'https://fonderie-vidal.fr/presse',
  })
  const { id } = await client.reports.create({ title: 'Rapport 2023', organisationId: chamberId, ...year })
  await client.reports.update({
    id,
    objectives: 'Trois synergies.\nDont une avec la Fonderie Vidal.',
    outlook: 'Ouvrir la démarche.',
  })
  return { ...dossier, reportId: id, sawmillId }
}

test('a report is valid, accessible and well set, in both languages', async () => {
  const { client, reportId } = await dossierWithReport()
  const request = { kind: 'periodReport', reportId } as const
  expect(await defectsOf(await bytesOf(client, request), 'fr-FR')).toEqual([])
  await client.settings.update({ locale: 'en' })
  expect(await defectsOf(await bytesOf(client, request), 'en-GB')).toEqual([])
}, 30_000)

test('the report of a period in which nothing happened has every part, and says so in each', async () => {
  const { client } = await testDossier()
  const { id: reportId } = await client.reports.create({ title: 'Rien', from: '2020-01-01', to: '2020-12-31' })
  const bytes = await bytesOf(client, { kind: 'periodReport', reportId })
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const { headings, text } = await readDocx(bytes)
  expect(headings.filter(({ level }) => level === 1).map((one) => plain(one.text))).toEqual([
    'Objectifs de la période',
    'Activité',
    'Synergies par étape',
    'Entreprises',
    'Gouvernance',
    'Résultats et impacts',
    'Difficultés rencontrées',
    'Prévu et réalisé',
    'Temps passé',
    'Déplacements',
    'Évènements et communication',
    'Perspectives',
    'Annexe : pièces justificatives',
  ])
  for (const sentence of [
    'Aucune réunion ne s’est tenue dans la période.',
    'Aucun déplacement n’a été noté dans la période.',
    'Non renseigné.',
  ])
    expect(plain(text)).toContain(sentence)
})

test('hostile words and dates keep a report valid', async () => {
  const { client } = await dossierWithReport()
  const { id: reportId } = await client.reports.create({
    title: LONG.slice(0, 9999),
    from: '0001-01-01',
    to: '9999-12-31',
  })
  await client.reports.update({ id: reportId, objectives: HOSTILE, difficulties: `${LONG}\n${HOSTILE}` })
  await client.reports.addEvidence({ reportId, label: HOSTILE })
  await client.timeLog.addEntry({ date: '2023-02-01', minutes: 1, activity: HOSTILE })
  await client.outreach.addEvent({ name: LONG, kind: 'other', date: '2023-05-12', place: HOSTILE })
  expect(await defectsOf(await bytesOf(client, { kind: 'periodReport', reportId }), 'fr-FR')).toEqual([])
}, 30_000)

test('it tells counters at both ends of the period, who came to meetings, what was done and where the time went', async () => {
  const { client, reportId } = await dossierWithReport()
  const seen = await readDocx(await bytesOf(client, { kind: 'periodReport', reportId }))
  const counters = tableWith(seen, 'Compteur')
  expect(counters[0]).toEqual(['Entreprises contactées', '1', '5', '+4'])
  expect(counters.at(-1)).toEqual(['Comités de pilotage', '0', '1', '+1'])
  expect(tableWith(seen, 'Par collège')).toEqual([
    ['COPIL n° 1', '7 février 2023', '2 / 3', 'Porteurs 1 / 2 · Experts 1 / 1'],
  ])
  expect(tableWith(seen, 'Pilote').map((row) => [row[0], row.at(-1)])).toEqual([
    ['A-1', 'En retard (en cours)'],
    ['A-2', 'À venir'],
  ])
  expect(tableWith(seen, 'Mois')).toEqual([
    ['février 2023', '1 h 30'],
    ['mars 2023', '1 h'],
    ['Total', '2 h 30'],
  ])
  expect(tableWith(seen, 'Destination')).toEqual([
    ['01/03/2023', 'Claire', 'Gramat', 'Visite de la […]', '142,5'],
    ['Total', '', '', '', '142,5'],
  ])
  expect(tableWith(seen, 'Évènement')).toEqual([['12/05/2023', 'Atelier', 'Atelier', '', '30', '']])
  const text = plain(seen.text)
  expect(text).toContain('Chiffres au 1er septembre 2023, la période court encore')
  expect(text).toContain('2 actions dans la période : 0 réalisée, 1 en retard.')
  expect(text).toContain('0 pièce prête sur 9 demandées.')
})

test('nothing confidential is told: neither the company, in free texts too, nor its address, nor the synergy, nor the action', async () => {
  const { client, reportId } = await dossierWithReport()
  const bytes = await bytesOf(client, { kind: 'periodReport', reportId })
  const parts = await everyPartOf(bytes)
  for (const secret of ['Vidal', 'vidal', 'friche']) expect(parts).not.toContain(secret)
  const seen = await readDocx(bytes)
  // Pictures have names that are drawn by lot: a short number is looked for in what is read.
  expect(seen.text).not.toContain('A-3')
  expect(tableWith(seen, 'Entreprise', 'Avancement')).toEqual([
    ['CCI du Lot', 'Rencontrée', '07/02/2023'],
    ['Grand Cahors', 'Rencontrée', '07/02/2023'],
    ['Scierie du Causse', 'Contactée', '01/03/2023'],
    ['confidentiel', 'Contactée', '01/04/2023'],
  ])
  expect(tableWith(seen, 'Synergie').map((row) => row[1])).toEqual(['Trier avec la […]'])
})

test('what was settled after the period was not done in it, and what was settled before is no part of it', async () => {
  const { client, clock } = await dossierWithReport()
  const { actions } = await client.plan.read()
  const [first, second] = actions.filter(({ number }) => number === 'A-1' || number === 'A-2')
  await client.actions.update({ id: first?.id ?? '', startedOn: '2023-03-01' })
  await client.actions.follow({ id: first?.id ?? '', status: 'done', settledOn: '2023-07-15' })
  await client.actions.follow({ id: second?.id ?? '', status: 'done', settledOn: '2023-02-10' })
  clock.set('2023-10-01T09:00:00.000Z')
  const { id: reportId } = await client.reports.create({ title: 'T2', from: '2023-04-01', to: '2023-06-30' })
  const seen = await readDocx(await bytesOf(client, { kind: 'periodReport', reportId }))
  expect(tableWith(seen, 'Pilote').map((row) => [row[0], row.at(-1)])).toEqual([['A-1', 'Réalisée le 15/07/2023']])
  expect(plain(seen.text)).toContain('1 action dans la période : 0 réalisée')
})

test('a report that is gone is not written', async () => {
  const { client } = await testDossier()
  const reportId = '00000000-0000-7000-8000-999999999999'
  await expect(client.documents.suggest({ kind: 'periodReport', reportId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
