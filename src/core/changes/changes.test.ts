import { expect, test } from 'vitest'
import type { Audience } from '../../shared/confidentiality.ts'
import { groupName, sentenceOf, summaryOf } from '../../shared/changes/changes.words.ts'
import { dossierWithCopil, takeTo, type CopilDossier } from '../../../tests/support/copil.ts'
import { demonstration } from '../../../tests/support/demonstration.ts'

/** A dossier with a COPIL, whose clock goes on: what was made with it is of the day before. */
async function followed(): Promise<CopilDossier> {
  const dossier = await dossierWithCopil()
  dossier.clock.set('2023-02-20T09:00:00.000Z')
  return dossier
}

const plainly = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

/** The sentences of a period, under the names of their groups. */
async function sentences(
  { client }: Pick<CopilDossier, 'client'>,
  { from, to, audience = 'office' }: { from: string; to: string; audience?: Audience },
) {
  const { groups } = await client.changes.read({ from, to, audience })
  return Object.fromEntries(
    groups.map((group) => [
      groupName(group.group, 'fr'),
      group.lines.map((line) => plainly(sentenceOf(line, 'fr'))).toSorted(),
    ]),
  )
}

const february20 = { from: '2023-02-20', to: '2023-02-20' }

test('an empty dossier changed nothing, and what it starts with is no news', async () => {
  const { client } = await dossierWithCopil()
  const { groups } = await client.changes.read({ from: '2020-01-01', to: '2022-12-31' })
  expect(groups).toEqual([])
  const named = await sentences({ client }, { from: '2023-02-07', to: '2023-02-07' })
  expect(Object.keys(named)).toEqual(['Entreprises et organismes', 'Instances'])
})

test('days the wrong way round are refused', async () => {
  const { client } = await dossierWithCopil()
  await expect(client.changes.read({ from: '2023-03-01', to: '2023-02-28' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'to', message: 'datesReversed' }] },
  })
})

test('a step is told at its day, not when it was typed; several steps are one', async () => {
  const dossier = await followed()
  const { client } = dossier
  const { id } = await client.synergies.create({
    name: 'Coordonner le tri des déchets',
    companies: [{ organisationId: dossier.chamberId, role: 'asks' }],
  })
  dossier.clock.set('2023-03-20T09:00:00.000Z')
  await client.synergies.moveTo({ id, stage: 'detected', date: '2023-02-25' })
  await client.synergies.moveTo({ id, stage: 'prioritised', date: '2023-02-28' })
  expect(await sentences(dossier, { from: '2023-02-21', to: '2023-02-28' })).toEqual({
    Synergies: ['La synergie S-1 « Coordonner le tri des déchets » est priorisée (28 février 2023).'],
    'Entreprises et organismes': ['CCI du Lot s’engage dans la démarche (28 février 2023).'],
  })
  expect(await sentences(dossier, { from: '2023-03-01', to: '2023-03-31' })).toEqual({})
  expect(await sentences(dossier, { from: '2023-02-01', to: '2023-02-28' })).toMatchObject({
    Synergies: ['Nouvelle synergie S-1 « Coordonner le tri des déchets », priorisée (28 février 2023).'],
  })
})

test('several changes of a field are one, and none when it came back', async () => {
  const dossier = await followed()
  const { client, clock } = dossier
  const { id } = await client.actions.create({ title: 'Organiser un atelier' })
  await client.actions.update({ id, dueDate: '2023-03-31' })
  clock.set('2023-03-01T09:00:00.000Z')
  await client.actions.update({ id, dueDate: '2023-05-31', title: 'Organiser' })
  clock.set('2023-03-02T09:00:00.000Z')
  await client.actions.update({ id, dueDate: '2023-06-30', title: 'Organiser un atelier' })
  const march = { from: '2023-03-01', to: '2023-03-31' }
  expect(await sentences(dossier, march)).toEqual({
    'Plan d’action': ['Échéance de l’action A-1 « Organiser un atelier » repoussée du 31 mars au 30 juin 2023.'],
  })
  // Made and changed in the period: it was made.
  expect(await sentences(dossier, { from: '2023-02-20', to: '2023-03-31' })).toEqual({
    'Plan d’action': ['Nouvelle action A-1 « Organiser un atelier » (20 février 2023).'],
  })
})

test('what was made and removed, or taken back, is nothing; what was removed says what it was', async () => {
  const dossier = await followed()
  const { client, clock } = dossier
  const { id: kept } = await client.actions.create({ title: 'Garder' })
  const { id: gone } = await client.actions.create({ title: 'Retirer' })
  await client.actions.remove({ id: gone })
  expect(await sentences(dossier, february20)).toEqual({
    'Plan d’action': ['Nouvelle action A-1 « Garder » (20 février 2023).'],
  })
  clock.set('2023-03-01T09:00:00.000Z')
  const { changeId } = await client.actions.remove({ id: kept })
  const march = { from: '2023-03-01', to: '2023-03-31' }
  expect(await sentences(dossier, march)).toEqual({ 'Plan d’action': ['L’action A-1 « Garder » a été supprimée.'] })
  await client.history.undo({ changeId })
  expect(await sentences(dossier, march)).toEqual({})
})

test('a settled action is told on the day that it was settled', async () => {
  const dossier = await followed()
  const { client, clock } = dossier
  const { id } = await client.actions.create({ title: 'Organiser un atelier' })
  clock.set('2023-03-20T09:00:00.000Z')
  await client.actions.follow({ id, status: 'done', settledOn: '2023-03-05' })
  expect(await sentences(dossier, { from: '2023-03-20', to: '2023-03-20' })).toEqual({})
  expect(await sentences(dossier, { from: '2023-03-05', to: '2023-03-05' })).toEqual({
    'Plan d’action': ['Action A-1 « Organiser un atelier » réalisée (5 mars 2023).'],
  })
})

test('a meeting is told with what it decided once it is held, and its minutes when they are circulated', async () => {
  const dossier = await followed()
  const { client, clock } = dossier
  const id = await dossier.meetOn('2023-02-18')
  await client.decisions.create({ meetingId: id, agendaItemId: null, text: 'Retenir trois actions.' })
  expect(Object.keys(await sentences(dossier, { from: '2023-02-18', to: '2023-02-18' }))).toEqual(['Décisions'])
  clock.set('2023-03-01T09:00:00.000Z')
  await takeTo(dossier, id, 'circulated')
  expect(await sentences(dossier, { from: '2023-02-18', to: '2023-03-01' })).toMatchObject({
    Réunions: [
      'Compte rendu du COPIL n° 1 du 18 février 2023 diffusé (1er mars 2023).',
      'Séance tenue : COPIL n° 1 (18 février 2023).',
    ],
    Décisions: ['Décision COPIL-2023-01-D1 : « Retenir trois actions » (18 février 2023).'],
  })
})

test('days are those of the clock on the wall: an instant of the evening before in UTC is of the next day in Paris', async () => {
  const dossier = await followed()
  const zone = process.env['TZ']
  try {
    process.env['TZ'] = 'Europe/Paris'
    dossier.clock.set('2023-02-27T23:30:00.000Z')
    await dossier.client.axes.create({ name: 'Animer' })
    expect(await sentences(dossier, { from: '2023-02-27', to: '2023-02-27' })).toEqual({})
    expect(await sentences(dossier, { from: '2023-02-28', to: '2023-02-28' })).toEqual({
      'Plan d’action': ['Nouvel axe du plan : « Animer ».'],
    })
  } finally {
    process.env['TZ'] = zone
  }
})

test('partners are told nothing confidential, and no name that they may not know, of what is gone either', async () => {
  const dossier = await followed()
  const { client, clock } = dossier
  const { id: secret } = await client.organisations.create({ name: 'Scierie du Causse', kind: 'company' })
  await client.companies.update({ organisationId: secret, confidentiality: 'confidential' })
  await client.actions.create({ title: 'Visiter la Scierie du Causse' })
  const { id: silent } = await client.actions.create({ title: 'Négocier en silence' })
  await client.actions.update({ id: silent, confidentiality: 'confidential' })
  await client.needs.create({ organisationId: secret, text: 'Un besoin', statedOn: '2023-02-20' })
  await client.synergies.create({ name: 'Synergie secrète', confidentiality: 'confidential' })
  expect(await sentences(dossier, { ...february20, audience: 'partners' })).toEqual({
    'Plan d’action': ['Nouvelle action A-1 « Visiter la […] » (20 février 2023).'],
  })
  const { id: gone } = await client.organisations.create({ name: 'Fonderie Vidal', kind: 'company' })
  await client.companies.update({ organisationId: gone, confidentiality: 'confidential' })
  await client.actions.create({ title: 'Relancer Fonderie Vidal' })
  clock.set('2023-03-01T09:00:00.000Z')
  await client.organisations.remove({ id: gone })
  const march = { from: '2023-03-01', to: '2023-03-31' }
  expect(await sentences(dossier, march)).toEqual({
    'Entreprises et organismes': ['L’organisme « Fonderie Vidal » a été supprimé.'],
  })
  expect(await sentences(dossier, { ...march, audience: 'partners' })).toEqual({})
})

test('a name of ten thousand letters is cut, and many lines of one kind are told as one', async () => {
  const dossier = await followed()
  const { client } = dossier
  await client.actions.create({ title: 'Mot '.repeat(2500) })
  const { id: organisationId } = await client.organisations.create({ name: 'Scierie du Causse', kind: 'company' })
  for (const text of ['Un', 'Deux', 'Trois', 'Quatre'])
    await client.needs.create({ organisationId, text, statedOn: '2023-02-20' })
  const { groups } = await client.changes.read({ ...february20, audience: 'office' })
  const told = Object.fromEntries(
    groups.map((group) => [group.group, summaryOf(group, 'fr').map(({ sentence }) => plainly(sentence))]),
  )
  expect(told['actions']?.[0]?.length).toBeLessThan(180)
  expect(told['needs']).toEqual(['4 besoins exprimés : Scierie du Causse.'])
})

test('the demonstration, written at once, is told by the days of its records', async () => {
  const { client } = await demonstration()
  const { groups } = await client.changes.read({ from: '2023-02-01', to: '2023-02-28', audience: 'partners' })
  expect(Object.fromEntries(groups.map(({ group, total }) => [group, total]))).toMatchObject({
    meetings: 2,
    decisions: 6,
  })
  expect(groups.find(({ group }) => group === 'governance')).toBeUndefined()
})

test('what was only asked of a funder, and what it expects, is told to the project office alone', async () => {
  const dossier = await followed()
  const { client } = dossier
  const funding = { actionId: null, year: 2023, organisationId: dossier.chamberId, requestedCents: 7_654_300 }
  const { id } = await client.budget.addFunding(funding)
  await client.budget.updateFunding({ id, requestedOn: '2023-02-20' })
  await client.reports.addDuty({ organisationId: dossier.chamberId, label: 'Demande de solde', dueOn: '2023-06-30' })
  const told = async (audience: Audience) => JSON.stringify(await sentences(dossier, { ...february20, audience }))
  expect(await told('office')).toMatch(/76 543.*Demande de solde|Demande de solde.*76 543/u)
  expect(await told('partners')).not.toMatch(/76 543|Demande de solde/u)
})
