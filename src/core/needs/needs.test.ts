import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

const dossierWithCompanies = async () => {
  const dossier = await testDossier()
  const { id: laundry } = await dossier.client.organisations.create({
    name: 'Blanchisserie du Lot',
    shortName: 'Blanchisserie',
  })
  const { id: bakery } = await dossier.client.organisations.create({ name: 'Fournil de Cahors' })
  return { ...dossier, laundry, bakery }
}

const texts = ({ rows }: { rows: readonly { text: string }[] }) => rows.map(({ text }) => text)

test('a need keeps the words of the company and is dated of the day, shared with partners, unless it is said otherwise', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const { id } = await client.needs.create({ organisationId: laundry, text: 'Rompre l’isolement des dirigeants' })
  expect(await client.needs.get({ id })).toEqual({
    id,
    organisationId: laundry,
    organisationName: 'Blanchisserie',
    kind: 'need',
    text: 'Rompre l’isolement des dirigeants',
    statedOn: '2023-02-07',
    themeId: null,
    themeName: '',
    termId: null,
    termName: '',
    intensity: null,
    recurrence: null,
    collectiveNeedId: null,
    collectiveNeedName: '',
    confidentiality: 'partners',
    note: '',
    interviewId: null,
    questionId: null,
    quotation: '',
    synergyCount: 0,
  })
})

test('a need heard in an interview takes its date, and the theme of the question it stands under', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const { id: themeId } = await client.vocabulary.addTheme({ name: 'Services' })
  const { id: questionId } = await client.interviews.addQuestion({ themeId, text: 'Que cherchez-vous ?' })
  const { id: interviewId } = await client.interviews.create({ organisationId: laundry, date: '2022-11-15' })
  const heard = { organisationId: laundry, interviewId, questionId, quotation: 'on cherche un chauffeur' }
  const { id } = await client.needs.create({ ...heard, text: 'Chauffeur' })
  expect(await client.needs.get({ id })).toMatchObject({
    ...heard,
    statedOn: '2022-11-15',
    themeId,
    themeName: 'Services',
  })
  const later = await client.needs.create({ ...heard, text: 'Chauffeur', statedOn: '2023-01-02', themeId: null })
  expect(await client.needs.get({ id: later.id })).toMatchObject({ statedOn: '2023-01-02', themeId: null })
})

test('a need cannot come from the interview of another company', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  const { id: interviewId } = await client.interviews.create({ organisationId: bakery, date: '2022-11-15' })
  const refusal = {
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'interviewId', message: 'interviewElsewhere' }] },
  }
  await expect(client.needs.create({ organisationId: laundry, text: 'Four', interviewId })).rejects.toMatchObject(
    refusal,
  )
  const { id } = await client.needs.create({ organisationId: laundry, text: 'Four' })
  await expect(client.needs.update({ id, interviewId })).rejects.toMatchObject(refusal)
})

test('what a need refers to must still be there', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const gone = crypto.randomUUID()
  for (const [entity, reference] of [
    ['organisation', { organisationId: gone }],
    ['theme', { themeId: gone }],
    ['term', { termId: gone }],
    ['collective_need', { collectiveNeedId: gone }],
    ['interview', { interviewId: gone }],
    ['interview_question', { questionId: gone }],
  ] as const)
    await expect(client.needs.create({ organisationId: laundry, text: 'Four', ...reference })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { entity },
    })
})

test('needs are listed latest first, searched in words, company and theme, filtered and paged', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  const { id: themeId } = await client.vocabulary.addTheme({ name: 'Énergie et eau' })
  const make = (organisationId: string, text: string, more: object = {}) =>
    client.needs.create({ organisationId, text, ...more })
  await make(laundry, 'Récupérer la chaleur', { statedOn: '2022-10-01', themeId })
  await make(bakery, 'Mutualiser la collecte des cartons', { statedOn: '2022-12-01' })
  await make(bakery, 'Place dans l’entrepôt', { statedOn: '2022-11-01', kind: 'offer' })
  const listed = async (filter: Parameters<typeof client.needs.list>[0]) => texts(await client.needs.list(filter))
  expect(await listed({})).toEqual([
    'Mutualiser la collecte des cartons',
    'Place dans l’entrepôt',
    'Récupérer la chaleur',
  ])
  expect(await listed({ search: 'ENERGIE blanch' })).toEqual(['Récupérer la chaleur'])
  expect(await listed({ search: "l'entrepot fournil" })).toEqual(['Place dans l’entrepôt'])
  expect(await listed({ kind: 'offer' })).toEqual(['Place dans l’entrepôt'])
  expect(await listed({ themeId })).toEqual(['Récupérer la chaleur'])
  expect(await listed({ themeId: 'none', kind: 'need' })).toEqual(['Mutualiser la collecte des cartons'])
  expect(await listed({ organisationId: bakery, offset: 1, limit: 1 })).toEqual(['Place dans l’entrepôt'])
  expect((await client.needs.list({ organisationId: bakery, limit: 1 })).total).toBe(2)
})

test('needs are counted by kind, company and theme, from the records', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  const themes = (await client.vocabulary.themes()).map(({ id, name }) => ({ themeId: id, name }))
  const [services = '', equipment = ''] = themes.map(({ themeId }) => themeId)
  const { id: collectiveNeedId } = await client.needs.addCollective({ name: 'Emploi partagé' })
  await client.needs.create({ organisationId: laundry, text: 'Chauffeur', themeId: services, collectiveNeedId })
  await client.needs.create({ organisationId: laundry, text: 'Comptable', themeId: equipment })
  await client.needs.create({ organisationId: bakery, text: 'Salle', kind: 'offer', themeId: services })
  expect(await client.needs.counts()).toEqual({
    needs: 2,
    offers: 1,
    companies: 2,
    ungrouped: 1,
    byTheme: themes.map((theme, rank) => ({ ...theme, count: rank < 2 ? 1 : 0, offerCount: rank === 0 ? 1 : 0 })),
  })
  await client.needs.create({ organisationId: bakery, text: 'Broyeur' })
  expect((await client.needs.counts()).byTheme.at(-1)).toEqual({ themeId: null, name: '', count: 1, offerCount: 0 })
})

test('a collective need gathers needs in one act, and counts its companies and the synergies that answer it once each', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  const needIds: string[] = []
  for (const organisationId of [laundry, laundry, bakery])
    needIds.push((await client.needs.create({ organisationId, text: 'Chauffeur' })).id)
  const { id } = await client.needs.addCollective({ name: 'Emploi partagé', needIds })
  const other = await client.needs.addCollective({ name: 'Autre' })
  await client.synergies.create({ name: 'Synergie d’essai', collectiveNeedId: id, needIds: needIds.slice(0, 2) })
  await client.synergies.create({ name: 'Synergie d’essai', collectiveNeedId: null, needIds: needIds.slice(2) })
  const row = { description: '', themeId: null, themeName: '' }
  expect(await client.needs.collective()).toEqual([
    { ...row, id, position: 0, name: 'Emploi partagé', needCount: 3, companyCount: 2, synergyCount: 2 },
    { ...row, id: other.id, position: 1, name: 'Autre', needCount: 0, companyCount: 0, synergyCount: 0 },
  ])
  const [first = ''] = needIds
  await client.needs.group({ ids: [first], collectiveNeedId: null })
  expect(texts(await client.needs.list({ collectiveNeedId: 'none' }))).toHaveLength(1)
  expect(texts(await client.needs.list({ collectiveNeedId: id }))).toHaveLength(2)
})

test('needs that are gone are not grouped, and those beside them stay where they were', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const { id } = await client.needs.create({ organisationId: laundry, text: 'Chauffeur' })
  const ids = [id, crypto.randomUUID()]
  await expect(client.needs.addCollective({ name: 'Emploi partagé', needIds: ids })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await client.needs.collective()).toEqual([])
  expect(await client.needs.get({ id })).toMatchObject({ collectiveNeedId: null })
})

test('collective needs are ordered by hand; removing one leaves its needs in none, and undo groups them again', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const { id: needId } = await client.needs.create({ organisationId: laundry, text: 'Chauffeur' })
  const { id: first } = await client.needs.addCollective({ name: 'Emploi partagé', needIds: [needId] })
  const { id: second } = await client.needs.addCollective({ name: 'Gardiennage' })
  const names = async () => (await client.needs.collective()).map(({ name }) => name)
  await client.needs.moveCollective({ id: second, position: 0 })
  expect(await names()).toEqual(['Gardiennage', 'Emploi partagé'])
  await client.needs.updateCollective({ id: second, name: 'Gardiennage de nuit', description: 'Rondes' })
  const { changeId } = await client.needs.removeCollective({ id: first })
  expect(await names()).toEqual(['Gardiennage de nuit'])
  expect(await client.needs.get({ id: needId })).toMatchObject({ collectiveNeedId: null })
  await client.history.undo({ changeId })
  expect(await client.needs.get({ id: needId })).toMatchObject({
    collectiveNeedId: first,
    collectiveNeedName: 'Emploi partagé',
  })
})

test('a need or a collective need that a synergy answers is not removed, and the synergy is named', async () => {
  const { client, laundry } = await dossierWithCompanies()
  const { id } = await client.needs.create({ organisationId: laundry, text: 'Chauffeur' })
  const { id: collectiveNeedId } = await client.needs.addCollective({ name: 'Emploi partagé' })
  const { id: synergyId } = await client.synergies.create({ name: 'Synergie d’essai', collectiveNeedId, needIds: [id] })
  const refusal = { code: 'IN_USE', data: { usedBy: ['Synergie d’essai'] } }
  await expect(client.needs.remove({ id })).rejects.toMatchObject(refusal)
  await expect(client.needs.removeCollective({ id: collectiveNeedId })).rejects.toMatchObject(refusal)
  expect(await client.needs.get({ id })).toMatchObject({ synergyCount: 1 })
  expect(texts(await client.needs.list({ synergyId }))).toEqual(['Chauffeur'])
  expect(texts(await client.needs.list({ synergyId: crypto.randomUUID() }))).toEqual([])
})
