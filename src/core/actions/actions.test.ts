import { expect, test } from 'vitest'
import { dossierWithCopil, validate } from '../../../tests/support/copil.ts'

const meeting = async () => {
  const dossier = await dossierWithCopil()
  const meetingId = await dossier.meetOn('2023-02-07')
  const act = (title: string, more: { agendaItemId?: string; decisionId?: string } = {}) =>
    dossier.client.actions.create({ meetingId, agendaItemId: null, title, ...more })
  const seen = (filter: Parameters<typeof dossier.client.actions.list>[0] = {}) =>
    dossier.client.actions.list(filter).then(({ rows }) => rows.map(({ number }) => number))
  return { ...dossier, meetingId, act, seen }
}

test('an action is to come, numbered under its meeting apart from its decisions', async () => {
  const { client, act, meetingId, copilId } = await meeting()
  await client.decisions.create({ meetingId, agendaItemId: null, text: 'Retenir' })
  const { id, number } = await act('Écrire aux entreprises')
  expect(number).toBe('COPIL-2023-01-A1')
  expect(await client.actions.get({ id })).toEqual({
    id,
    number,
    meetingId,
    agendaItemId: null,
    decisionId: null,
    title: 'Écrire aux entreprises',
    description: '',
    owner: null,
    dueDate: null,
    status: 'toCome',
    settledOn: null,
    progressNote: '',
    meetingDate: '2023-02-07',
    committeeId: copilId,
    committeeName: 'Comité de pilotage',
    isLate: false,
    decisionNumber: '',
    axisId: null,
    priority: null,
    startDate: null,
    missing: ['description', 'owner'],
    phaseId: null,
    synergyId: null,
    synergyNumber: null,
    synergyName: '',
    startedOn: null,
    isYearly: false,
    confidentiality: 'partners',
    humanMeans: '',
    technicalMeans: '',
    governance: '',
    objectives: '',
    expectedResults: '',
    indicators: '',
    targets: '',
    electedId: null,
    electedLabel: '',
    themes: [],
    partners: [],
    decisions: [],
    relations: [],
    steps: [],
    notes: [],
    links: [],
    createdAt: '2023-02-07T09:00:00.000Z',
    changedAt: '2023-02-07T09:00:00.000Z',
  })
})

test('a number is given once: not again after its action was removed', async () => {
  const { client, act, meetingId } = await meeting()
  const { id } = await act('une')
  await client.actions.remove({ id })
  await act('deux')
  expect(await client.actions.ofMeeting({ meetingId })).toMatchObject([{ number: 'COPIL-2023-01-A2', title: 'deux' }])
})

test('an action carries out a decision, and outlives it', async () => {
  const { client, act, meetingId, copilId } = await meeting()
  const decision = await client.decisions.create({ meetingId, agendaItemId: null, text: 'Retenir' })
  const { id } = await act('une', { decisionId: decision.id })
  expect((await client.actions.get({ id })).decisionId).toBe(decision.id)
  await expect(client.actions.update({ id, decisionId: copilId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'decision' },
  })
  await client.decisions.remove({ id: decision.id })
  expect((await client.actions.get({ id })).decisionId).toBeNull()
})

test('an action belongs to an item of its own meeting only', async () => {
  const { client, act, meetOn } = await meeting()
  const elsewhere = await client.meetings.addItem({ meetingId: await meetOn('2023-06-01'), title: 'Bilan' })
  await expect(act('une', { agendaItemId: elsewhere.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'agendaItem' },
  })
  expect((await act('deux')).number).toBe('COPIL-2023-01-A1')
})

test('an owner is a contact, who brings the organisation, or an organisation, or nobody', async () => {
  const { client, act, officerId, carrierId } = await meeting()
  const { id } = await act('une')
  await client.actions.update({ id, owner: { contactId: officerId, organisationId: null } })
  expect((await client.actions.get({ id })).owner).toEqual({
    contactId: officerId,
    organisationId: carrierId,
    label: 'Chargé de mission EIT (Grand Cahors)',
  })
  await client.actions.update({ id, owner: null })
  expect((await client.actions.get({ id })).owner).toBeNull()
})

test('open ones come first and the soonest due first, those without a date last; late ones are told apart', async () => {
  const { client, act, clock, seen } = await meeting()
  const ids: string[] = []
  for (const dueDate of [null, '2023-03-10', '2023-03-01', '2023-02-20', '2023-03-01']) {
    const { id } = await act('une')
    await client.actions.update({ id, dueDate })
    ids.push(id)
  }
  await client.actions.follow({ id: ids[3] ?? '', status: 'done' })
  await client.actions.follow({ id: ids[4] ?? '', status: 'paused' })
  clock.set('2023-03-02T09:00:00.000Z')
  const numbers = (...ranks: number[]) => ranks.map((rank) => `COPIL-2023-01-A${rank}`)
  expect(await seen()).toEqual(numbers(3, 5, 2, 1, 4))
  expect(await seen({ state: 'open' })).toEqual(numbers(3, 5, 2, 1))
  expect(await seen({ state: 'late' })).toEqual(numbers(3, 5))
  expect(await seen({ state: 'done' })).toEqual(numbers(4))
})

test('an action is dated when it is done, and undated when it is taken up again', async () => {
  const { client, act, clock } = await meeting()
  const { id } = await act('une')
  clock.set('2023-03-01T09:00:00.000Z')
  await client.actions.follow({ id, status: 'done' })
  expect(await client.actions.get({ id })).toMatchObject({ status: 'done', settledOn: '2023-03-01' })
  await client.actions.follow({ id, status: 'blocked', progressNote: 'En attente de l’accord' })
  expect(await client.actions.get({ id })).toMatchObject({
    status: 'blocked',
    settledOn: null,
    progressNote: 'En attente de l’accord',
  })
})

test('actions are found by number, title, description, note and owner, whatever the case and the accents', async () => {
  const { client, act, seen, chamberId } = await meeting()
  const { id } = await act('Écrire 📨 מכתב')
  await act('Autre')
  await client.actions.update({
    id,
    description: 'à chaque entreprise',
    owner: { contactId: null, organisationId: chamberId },
  })
  await client.actions.follow({ id, progressNote: 'relancée' })
  for (const search of ['ecrire', '📨', 'מכתב', 'ENTREPRISE', 'relancee', 'cci du lot', 'copil-2023-01-a1'])
    expect(await seen({ search })).toEqual(['COPIL-2023-01-A1'])
  expect(await client.actions.list({ search: 'introuvable' })).toEqual({ total: 0, rows: [] })
})

test('frozen minutes fix the words of an action, never its follow-up nor its plan', async () => {
  const dossier = await meeting()
  const { client, act, meetingId } = dossier
  const { id } = await act('une')
  validate(dossier, meetingId)
  const writes = [
    act('deux'),
    client.actions.update({ id, title: 'autre' }),
    client.actions.update({ id, description: 'autrement' }),
    client.actions.update({ id, decisionId: null }),
    client.actions.remove({ id }),
  ]
  for (const write of await Promise.allSettled(writes))
    expect(write).toMatchObject({ status: 'rejected', reason: { code: 'FROZEN' } })
  await client.actions.follow({ id, status: 'inProgress' })
  const { changeId } = await client.actions.update({ id, dueDate: '2023-06-30', priority: 'high' })
  expect(await client.actions.get({ id })).toMatchObject({
    title: 'une',
    status: 'inProgress',
    dueDate: '2023-06-30',
    priority: 'high',
  })
  await client.history.undo({ changeId })
  expect(await client.actions.get({ id })).toMatchObject({ dueDate: null, priority: null })
})

test('what is not there is said to be missing', async () => {
  const { client, copilId } = await meeting()
  const missing = { code: 'NOT_FOUND', data: { entity: 'action' } }
  await expect(client.actions.get({ id: copilId })).rejects.toMatchObject(missing)
  await expect(client.actions.update({ id: copilId, title: 'une' })).rejects.toMatchObject(missing)
  await expect(client.actions.follow({ id: copilId, status: 'done' })).rejects.toMatchObject(missing)
  await expect(client.actions.remove({ id: copilId })).rejects.toMatchObject(missing)
})
