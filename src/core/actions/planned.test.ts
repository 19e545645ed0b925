import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

const plan = async () => {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const act = (title: string, axisId: string | null = null) => client.actions.create({ title, axisId })
  return { ...dossier, act, sheet: (id: string) => client.actions.get({ id }) }
}

test('an action born in the plan has a number of its own, that is never given again, and no meeting', async () => {
  const { client, act, sheet } = await plan()
  const first = await act('Mutualiser le gardiennage')
  expect(first.number).toBe('A-1')
  await client.actions.remove({ id: first.id })
  const second = await act('Mutualiser le gardiennage')
  await client.history.undo({ changeId: second.changeId })
  const { id, number } = await act('Mutualiser le gardiennage')
  expect(number).toBe('A-3')
  expect(await sheet(id)).toMatchObject({ meetingId: null, meetingDate: null, committeeId: null, committeeName: '' })
  expect((await client.actions.list({})).rows).toMatchObject([{ number: 'A-3' }])
  await expect(client.actions.create({ title: 'une', agendaItemId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an axis has sub-axes and no third level, is put in order, and stays while actions stand under it', async () => {
  const { client, act } = await plan()
  const a = await client.axes.create({ name: 'Volet A' })
  const b = await client.axes.create({ name: 'Volet B' })
  const under = await client.axes.create({ name: 'Emploi', parentId: b.id })
  const shown = async () => (await client.axes.list()).map(({ number, name }) => `${number} ${name}`)
  expect(await shown()).toEqual(['1 Volet A', '2 Volet B', '2.1 Emploi'])
  await expect(client.axes.create({ name: 'Trop bas', parentId: under.id })).rejects.toMatchObject(
    refused('parentId', 'axisDepth'),
  )
  await expect(client.axes.move({ id: b.id, parentId: a.id, position: 0 })).rejects.toMatchObject(
    refused('parentId', 'axisDepth'),
  )
  await client.axes.move({ id: b.id, parentId: null, position: 0 })
  expect(await shown()).toEqual(['1 Volet B', '1.1 Emploi', '2 Volet A'])
  const { id } = await act('une', under.id)
  expect((await client.axes.list()).find((axis) => axis.id === under.id)?.actionCount).toBe(1)
  await expect(client.axes.remove({ id: under.id })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['A-1'] },
  })
  expect((await client.actions.list({ axisId: b.id })).rows).toMatchObject([{ id }])
  expect((await client.actions.list({ axisId: a.id })).rows).toEqual([])
})

test('steps are ordered, done on a day that is not to come, and undone as one act each', async () => {
  const { client, act, sheet } = await plan()
  const { id: actionId } = await act('une')
  const steps = []
  for (const title of ['mobiliser', 'quantifier', 'choisir'])
    steps.push((await client.actions.steps.add({ actionId, title })).id)
  await client.actions.steps.move({ id: steps[2] ?? '', position: 0 })
  const titles = async () => (await sheet(actionId)).steps.map(({ title }) => title)
  expect(await titles()).toEqual(['choisir', 'mobiliser', 'quantifier'])
  await expect(client.actions.steps.update({ id: steps[0] ?? '', doneOn: '2023-02-08' })).rejects.toMatchObject(
    refused('doneOn', 'inFuture'),
  )
  const { changeId } = await client.actions.steps.update({ id: steps[0] ?? '', doneOn: '2023-02-07' })
  await client.history.undo({ changeId })
  await client.actions.steps.remove({ id: steps[1] ?? '' })
  expect((await sheet(actionId)).steps).toMatchObject([
    { title: 'choisir', position: 0, doneOn: null },
    { title: 'mobiliser', position: 1, doneOn: null },
  ])
})

test('actions that follow one another never wait for one another, and are tied once', async () => {
  const { client, act, sheet } = await plan()
  const [one, two, three] = [await act('une'), await act('deux'), await act('trois')]
  const tie = (actionId: string, otherId: string, kind: 'before' | 'after' | 'related') =>
    client.actions.relations.add({ actionId, otherId, kind })
  await tie(two.id, one.id, 'before')
  await tie(two.id, three.id, 'after')
  await expect(tie(three.id, one.id, 'after')).rejects.toMatchObject(refused('otherId', 'circle'))
  await expect(tie(one.id, one.id, 'related')).rejects.toMatchObject(refused('otherId', 'circle'))
  await expect(tie(one.id, two.id, 'related')).rejects.toMatchObject(refused('otherId', 'alreadyThere'))
  await tie(one.id, three.id, 'related')
  expect((await sheet(two.id)).relations).toMatchObject([
    { kind: 'before', number: 'A-1', title: 'une' },
    { kind: 'after', number: 'A-3', title: 'trois' },
  ])
  expect((await sheet(three.id)).relations).toMatchObject([
    { kind: 'related', number: 'A-1' },
    { kind: 'before', number: 'A-2' },
  ])
})

test('a sheet gathers what the action is made of, and says what it lacks to be complete', async () => {
  const { client, act, sheet, officerId, carrierId, clock } = await plan()
  const { id } = await act('une')
  const theme = await client.vocabulary.addTheme({ name: 'Énergie solaire' })
  expect((await client.actions.list({ state: 'incomplete' })).rows).toMatchObject([
    { missing: ['description', 'owner'] },
  ])
  clock.set('2023-03-01T10:00:00.000Z')
  const party = { organisationId: carrierId, contactId: null }
  await client.actions.update({
    id,
    description: 'Ce qui est à faire',
    owner: { organisationId: null, contactId: officerId },
    themeIds: [theme.id],
    electedId: officerId,
  })
  await client.actions.addPartner({ actionId: id, party })
  await expect(client.actions.addPartner({ actionId: id, party })).rejects.toMatchObject(
    refused('party', 'alreadyThere'),
  )
  await client.actions.links.add({ actionId: id, label: 'Charte', address: 'https://exemple.fr/charte' })
  clock.set('2023-03-02T10:00:00.000Z')
  await client.actions.notes.add({ actionId: id, text: 'Premier contact pris' })
  expect(await sheet(id)).toMatchObject({
    missing: [],
    themes: [{ id: theme.id, name: 'Énergie solaire' }],
    partners: [{ organisationId: carrierId, label: 'Grand Cahors' }],
    electedLabel: 'Chargé de mission EIT (Grand Cahors)',
    links: [{ label: 'Charte', address: 'https://exemple.fr/charte' }],
    notes: [{ date: '2023-03-02', text: 'Premier contact pris' }],
    createdAt: '2023-02-07T09:00:00.000Z',
    changedAt: '2023-03-02T10:00:00.000Z',
  })
  expect((await client.actions.list({ state: 'incomplete' })).total).toBe(0)
})

test('an action starts before it ends, and is dated when it really starts', async () => {
  const { client, act, sheet } = await plan()
  const { id } = await act('une')
  await client.actions.update({ id, startDate: '2023-03-01', dueDate: '2023-06-30' })
  await expect(client.actions.update({ id, dueDate: '2023-02-28' })).rejects.toMatchObject(
    refused('dueDate', 'datesReversed'),
  )
  await client.actions.follow({ id, status: 'inProgress' })
  expect((await sheet(id)).startedOn).toBe('2023-02-07')
  await client.actions.follow({ id, status: 'toCome' })
  expect((await sheet(id)).startedOn).toBe('2023-02-07')
  const { id: ended } = await act('deux')
  await client.actions.follow({ id: ended, status: 'done' })
  await client.actions.follow({ id: ended, settledOn: '2023-01-15' })
  expect(await sheet(ended)).toMatchObject({ startedOn: null, settledOn: '2023-01-15' })
  await client.actions.follow({ id: ended, status: 'inProgress' })
  expect(await sheet(ended)).toMatchObject({ startedOn: '2023-02-07', settledOn: null })
})

test('actions of an axis are put in order, and one that changes axis comes last there', async () => {
  const { client, act } = await plan()
  const [a, b] = [await client.axes.create({ name: 'A' }), await client.axes.create({ name: 'B' })]
  const [one, two, three] = [await act('une', a.id), await act('deux', a.id), await act('trois', b.id)]
  await client.actions.move({ id: two.id, axisId: a.id, position: 0 })
  await client.actions.update({ id: one.id, axisId: b.id })
  await client.actions.move({ id: three.id, axisId: b.id, position: 1 })
  expect((await client.actions.get({ id: one.id })).axisId).toBe(b.id)
  expect((await client.axes.list()).map(({ actionCount }) => actionCount)).toEqual([1, 2])
})

test('a bar that is moved twice is taken back one move at a time', async () => {
  const { client, act, sheet } = await plan()
  const { id } = await act('Organiser un atelier')
  await client.actions.update({ id, startDate: '2023-01-10', dueDate: '2023-01-20' })
  const second = await client.actions.update({ id, startDate: '2023-01-10', dueDate: '2023-01-27' })
  await client.history.undo({ changeId: second.changeId })
  expect(await sheet(id)).toMatchObject({ startDate: '2023-01-10', dueDate: '2023-01-20' })
})

test('undo never makes a third level of axes, nor two actions that wait for one another', async () => {
  const { client, act } = await plan()
  const a = await client.axes.create({ name: 'Volet A' })
  const b = await client.axes.create({ name: 'Volet B' })
  await client.axes.move({ id: b.id, parentId: a.id, position: 0 })
  const raised = await client.axes.move({ id: b.id, parentId: null, position: 0 })
  await client.axes.create({ name: 'Emploi', parentId: b.id })
  await expect(client.history.undo({ changeId: raised.changeId })).rejects.toMatchObject({ code: 'CANNOT_UNDO' })
  expect((await client.axes.list()).map(({ number }) => number)).toEqual(['1', '1.1', '2'])

  const ids = [(await act('une')).id, (await act('deux')).id, (await act('trois')).id] as const
  const wait = (actionId: string, otherId: string) =>
    client.actions.relations.add({ actionId, otherId, kind: 'before' })
  const first = await wait(ids[1], ids[0])
  await wait(ids[2], ids[1])
  const untied = await client.actions.relations.remove({ id: first.id })
  await wait(ids[0], ids[2])
  await expect(client.history.undo({ changeId: untied.changeId })).rejects.toMatchObject({ code: 'CANNOT_UNDO' })
  expect((await client.plan.read()).dependencies).toHaveLength(2)
})

test('an action did not start on a day to come, nor end before it started', async () => {
  const { client, act, sheet } = await plan()
  const { id } = await act('une')
  await expect(client.actions.update({ id, startedOn: '2023-02-08' })).rejects.toMatchObject(
    refused('startedOn', 'inFuture'),
  )
  await expect(client.actions.follow({ id, status: 'done', settledOn: '2023-02-08' })).rejects.toMatchObject(
    refused('settledOn', 'inFuture'),
  )
  await client.actions.update({ id, startedOn: '2023-02-01' })
  await expect(client.actions.follow({ id, status: 'done', settledOn: '2023-01-31' })).rejects.toMatchObject(
    refused('settledOn', 'datesReversed'),
  )
  await client.actions.follow({ id, status: 'done', settledOn: '2023-02-05' })
  await expect(client.actions.update({ id, startedOn: '2023-02-06' })).rejects.toMatchObject(
    refused('startedOn', 'datesReversed'),
  )
  expect(await sheet(id)).toMatchObject({ startedOn: '2023-02-01', settledOn: '2023-02-05' })
})

test('actions that are tied to one are in the order of their numbers', async () => {
  const { client, act, sheet } = await plan()
  const ids: string[] = []
  for (let rank = 1; rank <= 10; rank += 1) ids.push((await act(`Action ${rank}`)).id)
  const [actionId = '', ...others] = ids
  for (const otherId of others.toReversed()) await client.actions.relations.add({ actionId, otherId, kind: 'related' })
  expect((await sheet(actionId)).relations.map(({ number }) => number)).toEqual(
    others.map((_, rank) => `A-${rank + 2}`),
  )
})
