import { expect, test } from 'vitest'
import { dossierWithCopil, validate } from '../../../tests/support/copil.ts'

const meeting = async () => {
  const dossier = await dossierWithCopil()
  const meetingId = await dossier.meetOn('2023-02-07')
  const decide = (text: string, agendaItemId: string | null = null) =>
    dossier.client.decisions.create({ meetingId, agendaItemId, text })
  const seen = (filter: Parameters<typeof dossier.client.decisions.list>[0] = {}) =>
    dossier.client.decisions.list(filter).then(({ rows }) => rows.map(({ number }) => number))
  return { ...dossier, meetingId, decide, seen }
}

test('a decision is to do, numbered under its meeting, and carries its body and date', async () => {
  const { client, decide, meetingId, copilId } = await meeting()
  const { id, number } = await decide('Retenir trois actions')
  expect(number).toBe('COPIL-2023-01-D1')
  expect(await client.decisions.get({ id })).toEqual({
    id,
    number,
    meetingId,
    agendaItemId: null,
    text: 'Retenir trois actions',
    responsible: null,
    means: '',
    deadline: null,
    status: 'toDo',
    settledOn: null,
    progressNote: '',
    phaseId: null,
    phaseEffect: null,
    meetingDate: '2023-02-07',
    committeeId: copilId,
    committeeName: 'Comité de pilotage',
    isLate: false,
  })
})

test('a number is given once: not again after its decision was removed', async () => {
  const { client, decide, meetingId } = await meeting()
  await decide('un')
  const second = await decide('deux')
  await client.decisions.remove({ id: second.id })
  expect((await decide('trois')).number).toBe('COPIL-2023-01-D3')
  expect((await client.decisions.ofMeeting({ meetingId })).map(({ number }) => number)).toEqual([
    'COPIL-2023-01-D1',
    'COPIL-2023-01-D3',
  ])
})

test('a number is not given again by a meeting that took the place of a removed one', async () => {
  const { client, decide, meetingId, meetOn } = await meeting()
  await decide('un')
  await decide('deux')
  await client.meetings.remove({ id: meetingId })
  const again = await meetOn('2023-03-07')
  expect(await client.meetings.get({ id: again })).toMatchObject({ year: 2023, number: 1 })
  const { number } = await client.decisions.create({ meetingId: again, agendaItemId: null, text: 'trois' })
  expect(number).toBe('COPIL-2023-01-D3')
  const action = await client.actions.create({ meetingId: again, agendaItemId: null, title: 'une' })
  expect(action.number).toBe('COPIL-2023-01-A1')
})

test('ten decisions are in the order of their numbers, not of their letters', async () => {
  const { client, decide, meetingId, seen } = await meeting()
  for (let rank = 1; rank <= 10; rank += 1) await decide(`décision ${rank}`)
  const inOrder = Array.from({ length: 10 }, (_, index) => `COPIL-2023-01-D${index + 1}`)
  expect((await client.decisions.ofMeeting({ meetingId })).map(({ number }) => number)).toEqual(inOrder)
  expect(await seen()).toEqual(inOrder)
})

test('a responsible contact brings the organisation, and can be taken off', async () => {
  const { client, decide, officerId, carrierId, chamberId } = await meeting()
  const { id } = await decide('un')
  const responsible = async () => (await client.decisions.get({ id })).responsible
  await client.decisions.update({ id, responsible: { contactId: officerId, organisationId: chamberId } })
  expect(await responsible()).toEqual({
    contactId: officerId,
    organisationId: carrierId,
    label: 'Chargé de mission EIT (Grand Cahors)',
  })
  await client.decisions.update({ id, responsible: { contactId: null, organisationId: chamberId } })
  expect(await responsible()).toEqual({ contactId: null, organisationId: chamberId, label: 'CCI du Lot' })
  await client.decisions.update({ id, means: '0,5 ETP' })
  expect((await responsible())?.organisationId).toBe(chamberId)
  await client.decisions.update({ id, responsible: null })
  expect(await responsible()).toBeNull()
})

test('a decision belongs to an item of its own meeting only', async () => {
  const { client, decide, meetingId, meetOn } = await meeting()
  const item = await client.meetings.addItem({ meetingId, title: 'Bilan' })
  const elsewhere = await client.meetings.addItem({ meetingId: await meetOn('2023-06-01'), title: 'Bilan' })
  const { id } = await decide('un', item.id)
  await expect(decide('deux', elsewhere.id)).rejects.toMatchObject({ data: { entity: 'agendaItem' } })
  await expect(client.decisions.update({ id, agendaItemId: elsewhere.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'agendaItem' },
  })
  expect(await client.decisions.get({ id })).toMatchObject({ agendaItemId: item.id })
  expect((await decide('trois')).number).toBe('COPIL-2023-01-D2')
})

test('a decision is dated when it is done or abandoned, and undated when it is taken up again', async () => {
  const { client, decide, clock } = await meeting()
  const { id } = await decide('un')
  const follow = async (patch: Omit<Parameters<typeof client.decisions.follow>[0], 'id'>) => {
    await client.decisions.follow({ id, ...patch })
    const { status, settledOn } = await client.decisions.get({ id })
    return [status, settledOn]
  }
  clock.set('2023-03-01T09:00:00.000Z')
  expect(await follow({ status: 'inProgress' })).toEqual(['inProgress', null])
  expect(await follow({ status: 'done' })).toEqual(['done', '2023-03-01'])
  clock.set('2023-03-15T09:00:00.000Z')
  expect(await follow({ progressNote: 'Signée.' })).toEqual(['done', '2023-03-01'])
  expect(await follow({ status: 'abandoned' })).toEqual(['abandoned', '2023-03-15'])
  expect(await follow({ settledOn: '2023-03-10' })).toEqual(['abandoned', '2023-03-10'])
  expect(await follow({ status: 'toDo' })).toEqual(['toDo', null])
  expect(await follow({ status: 'done', settledOn: '2023-02-20' })).toEqual(['done', '2023-02-20'])
})

test('a decision is late while it is open after its deadline; the list tells the states apart', async () => {
  const { client, decide, clock, seen } = await meeting()
  const deadlines = { D1: '2023-03-01', D2: '2023-03-02', D3: null, D4: '2023-02-20', D5: '2023-02-20' }
  const ids: string[] = []
  for (const deadline of Object.values(deadlines)) {
    const { id } = await decide('texte')
    await client.decisions.update({ id, deadline })
    ids.push(id)
  }
  await client.decisions.follow({ id: ids[3] ?? '', status: 'done' })
  await client.decisions.follow({ id: ids[4] ?? '', status: 'abandoned' })
  clock.set('2023-03-02T09:00:00.000Z')
  const numbers = (...ranks: number[]) => ranks.map((rank) => `COPIL-2023-01-D${rank}`)
  expect(await seen({ state: 'all' })).toEqual(numbers(1, 2, 3, 4, 5))
  expect(await seen({ state: 'open' })).toEqual(numbers(1, 2, 3))
  expect(await seen({ state: 'late' })).toEqual(numbers(1))
  expect(await seen({ state: 'done' })).toEqual(numbers(4))
  const { rows } = await client.decisions.list({})
  expect(rows.map(({ isLate }) => isLate)).toEqual([true, false, false, false, false])
})

test('decisions are found whatever the case and the accents, newest meeting first, a page at a time', async () => {
  const { client, decide, seen, meetOn, officerId } = await meeting()
  const first = await decide('Étudier l’économie du CARTON à 100 %')
  await decide('شحن 🚚')
  const laterId = await meetOn('2023-06-01')
  const later = await client.decisions.create({ meetingId: laterId, agendaItemId: null, text: 'Carton, suite' })
  await client.decisions.update({ id: later.id, responsible: { contactId: officerId, organisationId: null } })
  expect(await seen({ search: 'carton' })).toEqual(['COPIL-2023-02-D1', 'COPIL-2023-01-D1'])
  expect(await seen({ search: 'ECONOMIE 100 %' })).toEqual([first.number])
  expect(await seen({ search: 'شحن' })).toEqual(['COPIL-2023-01-D2'])
  expect(await seen({ search: '🚚' })).toEqual(['COPIL-2023-01-D2'])
  expect(await seen({ search: 'charge de mission' })).toEqual([later.number])
  expect(await seen({ search: 'copil-2023-02' })).toEqual([later.number])
  const page = await client.decisions.list({ offset: 1, limit: 1 })
  expect({ total: page.total, numbers: page.rows.map(({ number }) => number) }).toEqual({
    total: 3,
    numbers: ['COPIL-2023-01-D1'],
  })
})

test('decisions of one body are told from those of others', async () => {
  const { client, decide, seen, meetOn, copilId } = await meeting()
  const cotech = await client.committees.create({ kind: 'technical', name: 'Comité technique', code: 'COTECH' })
  await decide('un')
  await client.decisions.create({ meetingId: await meetOn('2023-01-10', cotech.id), agendaItemId: null, text: 'deux' })
  expect(await seen({ committeeId: copilId })).toEqual(['COPIL-2023-01-D1'])
  expect(await seen({ committeeId: cotech.id })).toEqual(['COTECH-2023-01-D1'])
})

test('a text of a hundred thousand characters is kept whole, and one more is refused', async () => {
  const { client, decide } = await meeting()
  const text = 'é'.repeat(100_000)
  const { id } = await decide(text)
  expect((await client.decisions.get({ id })).text).toBe(text)
  await expect(client.decisions.update({ id, text: `${text}é` })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'text', message: 'tooLong' }] },
  })
})

test('frozen minutes fix what they say of a decision, never its follow-up', async () => {
  const dossier = await meeting()
  const { client, decide, meetingId } = dossier
  const { id } = await decide('un')
  validate(dossier, meetingId)
  const writes = [
    decide('deux'),
    client.decisions.update({ id, text: 'autre' }),
    client.decisions.update({ id, responsible: null }),
    client.decisions.remove({ id }),
  ]
  for (const write of await Promise.allSettled(writes))
    expect(write).toMatchObject({ status: 'rejected', reason: { code: 'FROZEN' } })
  await client.decisions.follow({ id, status: 'done', progressNote: 'Signée.' })
  expect(await client.decisions.ofMeeting({ meetingId })).toMatchObject([
    { text: 'un', status: 'done', progressNote: 'Signée.', settledOn: '2023-02-07' },
  ])
})

test('what is not there is said to be missing', async () => {
  const { client, copilId } = await meeting()
  const missing = { code: 'NOT_FOUND', data: { entity: 'decision' } }
  await expect(client.decisions.get({ id: copilId })).rejects.toMatchObject(missing)
  await expect(client.decisions.update({ id: copilId, text: '' })).rejects.toMatchObject(missing)
  await expect(client.decisions.follow({ id: copilId, status: 'done' })).rejects.toMatchObject(missing)
  await expect(client.decisions.remove({ id: copilId })).rejects.toMatchObject(missing)
  await expect(client.decisions.create({ meetingId: copilId, agendaItemId: null, text: '' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'meeting' },
  })
})
