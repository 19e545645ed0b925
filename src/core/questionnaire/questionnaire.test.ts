import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

/** Today is 7 February 2023. Two required items of governance, one optional of results. */
const questionnaire = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  await client.questionnaire.addItems({ axis: 'governance', labels: ['Premier', 'Deuxième'], best: 4 })
  await client.questionnaire.addItems({ axis: 'results', labels: ['Troisième'], kind: 'text', isRequired: false })
  const ids = (await client.questionnaire.items()).map(({ id }) => id)
  const [first = '', second = '', third = ''] = ids
  const labels = async () => (await client.questionnaire.items()).map(({ label }) => label)
  return { ...dossier, first, second, third, labels }
}
const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

test('items are added by lines at the end of their axis, and read by axis whatever the order they came in', async () => {
  const { client, first } = await questionnaire()
  await client.questionnaire.addItems({ axis: 'businessModel', labels: ['Quatrième'], kind: 'yesNo' })
  expect(await client.questionnaire.addItems({ axis: 'governance', labels: [' Cinquième '] })).toMatchObject({
    added: 1,
  })
  const items = await client.questionnaire.items()
  expect(items.map(({ axis, position, label }) => [axis, position, label])).toEqual([
    ['governance', 0, 'Premier'],
    ['governance', 1, 'Deuxième'],
    ['governance', 2, 'Cinquième'],
    ['businessModel', 0, 'Quatrième'],
    ['results', 0, 'Troisième'],
  ])
  expect(items[0]).toEqual({
    id: first,
    axis: 'governance',
    position: 0,
    label: 'Premier',
    help: '',
    isRequired: true,
    kind: 'scale',
    unit: '',
    best: 4,
    isRetired: false,
  })
  expect(items[2]).toMatchObject({ kind: 'scale', best: 5 })
})

test('no item is blank, endless, or on a scale without a top', async () => {
  const { client, first, labels } = await questionnaire()
  const add = client.questionnaire.addItems
  await expect(add({ axis: 'results', labels: ['Bon', ' '] })).rejects.toMatchObject(refused('labels.1', 'required'))
  await expect(add({ axis: 'results', labels: ['x'.repeat(10_001)] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(add({ axis: 'results', labels: ['Bon'], best: 2.5 })).rejects.toMatchObject(refused('best', 'scaleTop'))
  await expect(client.questionnaire.updateItem({ id: first, best: null })).rejects.toMatchObject(
    refused('best', 'scaleTop'),
  )
  await expect(client.questionnaire.updateItem({ id: first, kind: 'number', best: 0 })).rejects.toMatchObject(
    refused('best', 'quantity'),
  )
  await add({ axis: 'results', labels: ['x'.repeat(10_000)] })
  expect(await labels()).toHaveLength(4)
})

test('items are put in order within their axis or moved to another; retired ones stay behind', async () => {
  const { client, first, second, third, labels } = await questionnaire()
  await client.questionnaire.moveItem({ id: second, position: 0 })
  expect(await labels()).toEqual(['Deuxième', 'Premier', 'Troisième'])
  await client.questionnaire.moveItem({ id: third, axis: 'governance', position: 1 })
  expect(await labels()).toEqual(['Deuxième', 'Troisième', 'Premier'])
  await client.questionnaire.updateItem({ id: second, isRetired: true })
  const { changeId } = await client.questionnaire.moveItem({ id: first, position: 0 })
  expect(await labels()).toEqual(['Premier', 'Troisième', 'Deuxième'])
  await client.history.undo({ changeId })
  expect(await labels()).toEqual(['Deuxième', 'Troisième', 'Premier'])
  await expect(
    client.questionnaire.moveItem({ id: '00000000-0000-7000-8000-0000000000ff', position: 0 }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a campaign is answered item by item, tells how far it is and what it scores', async () => {
  const { client, first, second, third } = await questionnaire()
  const { id: campaignId } = await client.questionnaire.startCampaign({ year: 2023 })
  const { answer } = client.questionnaire
  await answer({ campaignId, itemId: first, value: 3 })
  await answer({ campaignId, itemId: first, source: 'Convention du 12 janvier' })
  await answer({ campaignId, itemId: third, text: 'Trois synergies' })
  expect(await client.questionnaire.campaign({ id: campaignId })).toMatchObject({
    year: 2023,
    startedOn: '2023-02-07',
    closedOn: null,
    asked: 3,
    answered: 2,
    required: 2,
    requiredAnswered: 1,
    answers: [
      { itemId: first, value: 3, text: '', source: 'Convention du 12 janvier' },
      { itemId: third, value: null, text: 'Trois synergies', source: '' },
    ],
    scores: {
      axes: [
        { axis: 'governance', score: 75, answered: 1, scored: 1 },
        { axis: 'businessModel', score: null, answered: 0, scored: 0 },
        { axis: 'results', score: null, answered: 1, scored: 0 },
      ],
      items: [
        { itemId: first, score: 75 },
        { itemId: second, score: null },
        { itemId: third, score: null },
      ],
    },
  })
  await answer({ campaignId, itemId: first, value: null })
  expect(await client.questionnaire.campaigns()).toMatchObject([{ answered: 1, requiredAnswered: 0 }])
})

test('an answer is one of those that the item expects', async () => {
  const { client, first, third } = await questionnaire()
  const { id: campaignId } = await client.questionnaire.startCampaign({ year: 2023 })
  const { answer } = client.questionnaire
  for (const value of [5, -1, 1.5])
    await expect(answer({ campaignId, itemId: first, value })).rejects.toMatchObject(refused('value', 'answerValue'))
  await expect(answer({ campaignId, itemId: third, value: 1 })).rejects.toMatchObject(refused('value', 'answerValue'))
  await expect(answer({ campaignId, itemId: campaignId, value: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(answer({ campaignId: first, itemId: first, value: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('there is one campaign a year, begun today or before', async () => {
  const { client } = await questionnaire()
  const { id } = await client.questionnaire.startCampaign({ year: 2023 })
  await expect(client.questionnaire.startCampaign({ year: 2023 })).rejects.toMatchObject(
    refused('year', 'alreadyThere'),
  )
  await expect(client.questionnaire.startCampaign({ year: 20 })).rejects.toMatchObject(refused('year', 'year'))
  await expect(client.questionnaire.updateCampaign({ id, startedOn: '2023-02-08' })).rejects.toMatchObject(
    refused('startedOn', 'inFuture'),
  )
  await client.questionnaire.updateCampaign({ id, startedOn: '2023-01-09', note: 'Avec les entreprises' })
  await client.questionnaire.startCampaign({ year: 2022 })
  expect(await client.questionnaire.campaigns()).toMatchObject([
    { year: 2023, startedOn: '2023-01-09', note: 'Avec les entreprises' },
    { year: 2022, startedOn: '2023-02-07' },
  ])
})

test('a campaign closes once each required item has its answer, and changes no more until it is reopened', async () => {
  const { client, clock, first, second } = await questionnaire()
  const { id: campaignId } = await client.questionnaire.startCampaign({ year: 2023 })
  const { answer, closeCampaign } = client.questionnaire
  await answer({ campaignId, itemId: first, value: 4 })
  await expect(closeCampaign({ id: campaignId })).rejects.toMatchObject({
    code: 'NOT_READY',
    data: { missing: ['requiredAnswers'] },
  })
  await answer({ campaignId, itemId: second, value: 0 })
  clock.set('2023-03-01T09:00:00.000Z')
  await closeCampaign({ id: campaignId })
  await expect(answer({ campaignId, itemId: first, value: 1 })).rejects.toMatchObject({ code: 'FROZEN' })
  await expect(client.questionnaire.updateCampaign({ id: campaignId, startedOn: '2023-01-01' })).rejects.toMatchObject({
    code: 'FROZEN',
  })
  await client.questionnaire.updateCampaign({ id: campaignId, note: 'À présenter au COPIL' })
  expect(await client.questionnaire.campaign({ id: campaignId })).toMatchObject({ closedOn: '2023-03-01' })
  await client.questionnaire.reopenCampaign({ id: campaignId })
  await answer({ campaignId, itemId: first, value: 1 })
  expect(await client.questionnaire.campaign({ id: campaignId })).toMatchObject({ closedOn: null, answered: 2 })
})

test('a closed campaign stays what it was, whatever becomes of the questionnaire', async () => {
  const { client, first, second, third } = await questionnaire()
  const { id: campaignId } = await client.questionnaire.startCampaign({ year: 2022 })
  await client.questionnaire.answer({ campaignId, itemId: first, value: 4 })
  await client.questionnaire.answer({ campaignId, itemId: second, value: 2 })
  await client.questionnaire.closeCampaign({ id: campaignId })
  const before = await client.questionnaire.campaign({ id: campaignId })
  expect(before.items.map(({ id }) => id)).toEqual([first, second, third])
  const { changeId } = await client.questionnaire.updateItem({ id: first, isRetired: true })
  await client.questionnaire.addItems({ axis: 'businessModel', labels: ['Nouveau'] })
  expect(await client.questionnaire.campaign({ id: campaignId })).toEqual({
    ...before,
    items: before.items.map((item) => (item.id === first ? { ...item, isRetired: true } : item)),
  })
  await expect(client.questionnaire.updateItem({ id: second, best: 2 })).rejects.toMatchObject(
    refused('best', 'itemAnswered'),
  )
  await expect(client.questionnaire.updateItem({ id: second, kind: 'yesNo' })).rejects.toMatchObject(
    refused('kind', 'itemAnswered'),
  )
  await expect(client.questionnaire.removeItem({ id: second })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['2022'] },
  })
  const { id: next } = await client.questionnaire.startCampaign({ year: 2023 })
  const asked = (await client.questionnaire.campaign({ id: next })).items.map(({ label }) => label)
  expect(asked).toEqual(['Deuxième', 'Nouveau', 'Troisième'])
  await client.history.undo({ changeId })
  expect((await client.questionnaire.campaign({ id: next })).asked).toBe(4)
})

test('a retired item stays in the open campaign that answered it, and leaves the others', async () => {
  const { client, first, second } = await questionnaire()
  const { id: campaignId } = await client.questionnaire.startCampaign({ year: 2023 })
  await client.questionnaire.answer({ campaignId, itemId: first, value: 1 })
  for (const id of [first, second]) await client.questionnaire.updateItem({ id, isRetired: true })
  const { items } = await client.questionnaire.campaign({ id: campaignId })
  expect(items.map(({ label }) => label)).toEqual(['Premier', 'Troisième'])
})

test('a removed item and a removed campaign come back with their answers', async () => {
  const { client, first } = await questionnaire()
  const { id: campaignId } = await client.questionnaire.startCampaign({ year: 2023 })
  await client.questionnaire.answer({ campaignId, itemId: first, value: 3, source: 'Bilan' })
  const before = await client.questionnaire.campaign({ id: campaignId })
  const item = await client.questionnaire.removeItem({ id: first })
  expect((await client.questionnaire.campaign({ id: campaignId })).answers).toEqual([])
  await client.history.undo({ changeId: item.changeId })
  const campaign = await client.questionnaire.removeCampaign({ id: campaignId })
  expect(await client.questionnaire.campaigns()).toEqual([])
  for (const call of [
    client.questionnaire.campaign({ id: campaignId }),
    client.questionnaire.closeCampaign({ id: campaignId }),
    client.questionnaire.reopenCampaign({ id: campaignId }),
    client.questionnaire.removeCampaign({ id: campaignId }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.history.undo({ changeId: campaign.changeId })
  expect(await client.questionnaire.campaign({ id: campaignId })).toEqual(before)
})

test('the curves tell each axis in each campaign, oldest first, and which one is not over', async () => {
  const { client, first, second } = await questionnaire()
  expect(await client.questionnaire.curves()).toEqual([])
  const { id: later } = await client.questionnaire.startCampaign({ year: 2023 })
  const { id: earlier } = await client.questionnaire.startCampaign({ year: 2022 })
  for (const itemId of [first, second]) await client.questionnaire.answer({ campaignId: earlier, itemId, value: 1 })
  await client.questionnaire.closeCampaign({ id: earlier })
  await client.questionnaire.answer({ campaignId: later, itemId: first, value: 2 })
  const axes = (governance: number) => [
    { axis: 'governance', score: governance },
    { axis: 'businessModel', score: null },
    { axis: 'results', score: null },
  ]
  expect(await client.questionnaire.curves()).toEqual([
    { campaignId: earlier, year: 2022, closedOn: '2023-02-07', axes: axes(25) },
    { campaignId: later, year: 2023, closedOn: null, axes: axes(50) },
  ])
})
