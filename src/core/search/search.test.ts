import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, testCore, testDossier } from '../../../tests/support/core.ts'
import { richParagraphs } from '../../shared/richText.ts'
import { fullDate } from '../../shared/typography.ts'
import { searchSources } from '../searchSources.ts'

type Dossier = Awaited<ReturnType<typeof testDossier>>
type Client = Dossier['client']

const titles = async (client: Client, text: string): Promise<string[]> =>
  // A new dossier has its vocabulary and its indicators: not what these tests are about.
  (await client.search.find({ text }))
    .filter(({ kind }) => kind !== 'term' && kind !== 'theme' && kind !== 'indicator')
    .map(({ kind, title }) => `${kind}: ${title}`)

/** A company met in an interview, and a body that met once. */
const dossierWithRecords = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const zone = await client.initiative.addZone({ name: 'Zone d’Églandières' })
  const company = await client.organisations.create({
    name: 'Société cadurcienne de blanchisserie',
    shortName: 'Blanchisserie',
    roles: ['company'],
    zoneId: zone.id,
  })
  const committee = await client.committees.create({ kind: 'steering', name: 'Comité de pilotage', code: 'COPIL' })
  const meeting = await client.meetings.create({ committeeId: committee.id, date: '2023-02-07' })
  return { ...dossier, companyId: company.id, committeeId: committee.id, meetingId: meeting.id }
}

test('what a keyboard types finds what was typeset: accents, case, joined letters and apostrophes do not count', async () => {
  const { client, companyId } = await dossierWithRecords()
  await client.needs.create({ organisationId: companyId, text: 'Mettre l’œuvre d’Économie en Commun' })
  for (const text of ['economie', 'ÉCONOMIE COMMUN', "l'oeuvre", 'œuvre', 'comm', 'commun mett', '"économie" (commun)'])
    expect(await titles(client, text), text).toEqual(['need: Mettre l’œuvre d’Économie en Commun'])
  expect(await titles(client, 'conomie')).toEqual([])
  expect(await titles(client, 'economie introuvable')).toEqual([])
})

test('whatever is typed is answered: operators, quotes, emoji, long texts', async () => {
  const { client, companyId } = await dossierWithRecords()
  await client.needs.create({ organisationId: companyId, text: 'AND or title NEAR' })
  const operators = [
    '',
    '  ',
    '"',
    '" OR "a',
    'NOT',
    'a AND',
    '{title} : x',
    '*',
    'a*b*',
    '^a',
    '-a',
    '(((',
    '%_\\',
    '\u0000',
  ]
  const long = [
    'é'.repeat(500),
    'a '.repeat(250),
    Array.from({ length: 166 }, (_, rank) => String(100 + rank)).join(' '),
  ]
  for (const text of [...operators, '🏭', '🏭 مرحبا 你好', ...long].map((typed) => typed.slice(0, 500)))
    expect(await client.search.find({ text }), text).toBeInstanceOf(Array)
  for (const text of ['AND', 'NEAR title', 'title: OR', '🏭 near'])
    expect(await titles(client, text), text).toEqual(['need: AND or title NEAR'])
})

test('a record is found with what it belongs to, its date, and the words around the match when its title does not hold them', async () => {
  const { client, companyId } = await dossierWithRecords()
  const quotation = `${'On jette beaucoup. '.repeat(20)}Deux palettes de cartons souillés partent chaque semaine, et personne n’en veut. ${'Voilà. '.repeat(40)}`
  const { id } = await client.flows.create({
    organisationId: companyId,
    direction: 'out',
    label: 'Emballages',
    quotation,
    statedOn: '2022-11-15',
  })
  const row = {
    kind: 'flow',
    id,
    opens: { kind: 'flow', id },
    title: 'Emballages',
    context: 'Blanchisserie',
    date: '2022-11-15',
  }
  expect(await client.search.find({ text: 'emballages' })).toEqual([{ ...row, excerpt: '' }])
  const [found] = await client.search.find({ text: 'SOUILLES' })
  expect(found).toEqual({ ...row, excerpt: expect.any(String) })
  expect(found?.excerpt).toContain('cartons souillés partent')
  expect(found?.excerpt).toMatch(/^… \S.*\S …$/u)
  expect(found?.excerpt.length).toBeLessThan(220)
})

test('the record of that very name comes first, then titles that begin so, then titles, then texts; the latest changed first', async () => {
  const { client, companyId } = await dossierWithRecords()
  const add = (text: string, note = '') => client.needs.create({ organisationId: companyId, text, note })
  await add('Broyeur')
  const early = await add('Louer un broyeur')
  await add('Broyeur à bois')
  await add('Acheter un broyeur')
  await add('Équipement', 'broyeur ou compacteur')
  const found = async () => (await titles(client, 'broyeur')).filter((title) => title.startsWith('need'))
  expect(await found()).toEqual([
    'need: Broyeur',
    'need: Broyeur à bois',
    'need: Acheter un broyeur',
    'need: Louer un broyeur',
    'need: Équipement',
  ])
  await client.needs.update({ id: early.id, intensity: 'high' })
  expect((await found()).slice(2, 4)).toEqual(['need: Louer un broyeur', 'need: Acheter un broyeur'])
  expect(await client.search.find({ text: 'broyeur', limit: 2 })).toHaveLength(2)
})

test('renaming a company leaves its records where they were among the latest changed, and finds them by the new name', async () => {
  const { client, companyId } = await dossierWithRecords()
  const { id: otherId } = await client.organisations.create({ name: 'Scierie du Lot' })
  await client.needs.create({ organisationId: companyId, text: 'Un hangar clos' })
  await client.needs.create({ organisationId: otherId, text: 'Un hangar couvert' })
  expect(await titles(client, 'hangar')).toEqual(['need: Un hangar couvert', 'need: Un hangar clos'])
  await client.organisations.update({ id: companyId, shortName: 'Laverie' })
  expect(await titles(client, 'hangar')).toEqual(['need: Un hangar couvert', 'need: Un hangar clos'])
  expect(await titles(client, 'hangar laverie')).toEqual(['need: Un hangar clos'])
  expect(await titles(client, 'hangar blanchisserie')).toEqual(['need: Un hangar clos'])
})

test('the words of minutes are found: context and exchanges of an item, open points, decisions and actions', async () => {
  const { client, meetingId } = await dossierWithRecords()
  const { id: agendaItemId } = await client.meetings.addItem({ meetingId, title: 'Bilan' })
  await client.meetings.updateItem({
    id: agendaItemId,
    discussion: richParagraphs('Les élus demandent', 'un calendrier resserré'),
  })
  await client.meetings.update({ id: meetingId, openPoints: richParagraphs('Le zonage reste à trancher') })
  const decision = await client.decisions.create({ meetingId, agendaItemId, text: 'Retenir trois chantiers' })
  const action = await client.actions.create({
    meetingId,
    agendaItemId,
    decisionId: decision.id,
    title: 'Convier les maires',
  })
  const label = `COPIL n°\u00A01 · ${fullDate('2023-02-07', 'fr')}`
  const meeting = { title: label, date: '2023-02-07' }
  const context = 'COPIL n°\u00A01'
  const opens = { kind: 'meeting', id: meetingId }
  expect(await client.search.find({ text: 'calendrier resserre' })).toEqual([
    {
      kind: 'agendaItem',
      id: agendaItemId,
      opens,
      title: 'Bilan',
      context,
      date: meeting.date,
      excerpt: 'Les élus demandent un calendrier resserré',
    },
  ])
  expect(await client.search.find({ text: 'zonage' })).toEqual([
    {
      kind: 'meeting',
      id: meetingId,
      opens,
      ...meeting,
      context: 'Comité de pilotage',
      excerpt: 'Le zonage reste à trancher',
    },
  ])
  expect(await titles(client, 'trois chantiers')).toEqual(['decision: COPIL-2023-01-D1 · Retenir trois chantiers'])
  expect(await titles(client, 'maires')).toEqual(['action: COPIL-2023-01-A1 · Convier les maires'])
  expect((await client.search.find({ text: 'maires' }))[0]?.opens).toEqual({ kind: 'action', id: action.id })
  expect(await titles(client, 'copil 7 février')).toEqual([`meeting: ${label}`])
})

test('the notes of an interview are found as the interview, those under a question too', async () => {
  const { client, companyId } = await dossierWithRecords()
  const { id } = await client.interviews.create({ organisationId: companyId, date: '2022-11-15' })
  await client.interviews.update({ id, notes: 'Visite de la chaufferie' })
  const [question] = await client.interviews.questions()
  await client.interviews.answer({ interviewId: id, questionId: question?.id ?? '', text: 'Surchauffe l’été' })
  const found = { kind: 'interview', id, opens: { kind: 'interview', id }, title: 'Blanchisserie', date: '2022-11-15' }
  expect(await client.search.find({ text: 'chaufferie' })).toMatchObject([found])
  expect(await client.search.find({ text: 'surchauffe' })).toMatchObject([
    { ...found, excerpt: expect.stringContaining('Surchauffe l’été') },
  ])
  await client.interviews.answer({ interviewId: id, questionId: question?.id ?? '', text: '' })
  expect(await client.search.find({ text: 'surchauffe' })).toEqual([])
})

test('a company that takes another name is found by it, and so are its needs, flows and interviews', async () => {
  const { client, companyId } = await dossierWithRecords()
  await client.needs.create({ organisationId: companyId, text: 'Chauffeur' })
  await client.interviews.create({ organisationId: companyId, date: '2022-11-15' })
  expect(await titles(client, 'blanchisserie chauff')).toEqual(['need: Chauffeur'])
  await client.organisations.update({ id: companyId, name: 'Pressing moderne', shortName: '' })
  expect(await titles(client, 'pressing')).toEqual([
    'company: Pressing moderne',
    'interview: Pressing moderne',
    'need: Chauffeur',
  ])
  expect(await titles(client, 'blanchisserie')).toEqual([])
})

test('a flow is found by every name of its term, whatever the company calls it', async () => {
  const { client, companyId: organisationId } = await dossierWithRecords()
  const term = await client.vocabulary.addTerm({ name: 'Zéolithe', synonyms: ['tamis moléculaire'] })
  await client.flows.create({ organisationId, direction: 'out', label: 'Granulés blancs', termId: term.id })
  for (const text of ['zeolithe', 'tamis molec']) expect(await titles(client, text)).toEqual(['flow: Granulés blancs'])
  await client.vocabulary.updateTerm({ id: term.id, synonyms: ['dessiccant'] })
  expect(await titles(client, 'dessicc')).toEqual(['flow: Granulés blancs'])
  expect(await titles(client, 'tamis')).toEqual([])
})

test('what is removed is not found, with all that goes along; undo brings it back', async () => {
  const { client, meetingId } = await dossierWithRecords()
  const { id } = await client.meetings.addItem({ meetingId, title: 'Présentation des partenaires' })
  await client.meetings.updateItem({ id, context: richParagraphs('Quatre structures invitées') })
  const { changeId } = await client.meetings.remove({ id: meetingId })
  expect(await titles(client, 'partenaires')).toEqual([])
  expect(await titles(client, 'copil 7')).toEqual([])
  await client.history.undo({ changeId })
  expect(await titles(client, 'structures invit')).toEqual(['agendaItem: Présentation des partenaires'])
  expect(await titles(client, 'copil 7')).toHaveLength(1)
})

test('the latest changed records are told, the vocabulary left out', async () => {
  const { client, companyId, committeeId } = await dossierWithRecords()
  await client.committees.update({ id: committeeId, purpose: 'Valide les orientations' })
  await client.needs.create({ organisationId: companyId, text: 'Chauffeur' })
  await client.vocabulary.addTerm({ name: 'Bâche' })
  expect(await client.search.recent({ limit: 2 })).toMatchObject([
    { kind: 'need', title: 'Chauffeur', context: 'Blanchisserie', excerpt: '' },
    { kind: 'committee', title: 'Comité de pilotage (COPIL)' },
  ])
})

test('what would be said face to face is not found', async () => {
  const { client, companyId } = await dossierWithRecords()
  await client.companies.update({ organisationId: companyId, spokenNotes: 'Le directeur part en mars' })
  expect(await titles(client, 'directeur')).toEqual([])
})

test('searching changes nothing in the history, and an act that fails leaves no trace in the index', async () => {
  const { client, context, companyId } = await dossierWithRecords()
  const lines = () => context.session.connection().prepare('SELECT count(*) FROM journal').pluck().get()
  const before = lines()
  await client.search.find({ text: 'blanchisserie' })
  expect(lines()).toBe(before)
  expect(() =>
    context.write(({ db }) => {
      db.$client.prepare('UPDATE organisation SET name = ? WHERE id = ?').run('Échec', companyId)
      throw new Error('Refused')
    }),
  ).toThrow('Refused')
  expect(await titles(client, 'echec')).toEqual([])
})

test('an index made by another version is made again at the first search, in the order of the changes', async () => {
  const first = await dossierWithRecords()
  const { client, companyId, folder } = first
  await client.needs.create({ organisationId: companyId, text: 'Gardien de nuit' })
  const { id } = await client.needs.create({ organisationId: companyId, text: 'Gardien de jour' })
  await client.needs.create({ organisationId: companyId, text: 'Gardien de chien' })
  await client.needs.update({ id, intensity: 'high' })
  const expected = await titles(client, 'gardien')
  expect(expected).toEqual(['need: Gardien de jour', 'need: Gardien de chien', 'need: Gardien de nuit'])
  first.context.session
    .connection()
    .exec(
      `UPDATE search_state SET sources = 'another version'; INSERT INTO search_text (search_text) VALUES ('delete-all')`,
    )
  await client.dossier.close()
  const copy = join(temporaryFolder(), 'copie.relais')
  copyFileSync(join(folder, 'essai.relais'), copy)
  const second = testCore()
  await second.client.dossier.open({ path: copy })
  expect(await titles(second.client, 'gardien')).toEqual(expected)
  expect((await second.client.dossier.check()).isSound).toBe(true)
})

test('every table that is searched is in the file, and every statement of the sources reads it', async () => {
  const { context } = await testDossier()
  const connection = context.session.connection()
  for (const [table, { from, kind, title, body, context: of, date, opensKind, opensId }] of Object.entries(
    searchSources,
  ))
    expect(() => {
      connection
        .prepare(
          `SELECT ${[kind, title, body, of, date, opensKind, opensId].join(', ')} FROM ${from} WHERE ${table}.id = ''`,
        )
        .all()
    }).not.toThrow()
})
