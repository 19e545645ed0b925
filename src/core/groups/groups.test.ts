import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

const dossierWithGroup = async () => {
  const dossier = await dossierWithCopil()
  const { client, clock } = dossier
  clock.set('2023-06-01T09:00:00.000Z')
  const { id: committeeId } = await client.committees.create({
    kind: 'followUp',
    name: 'Groupe palettes',
    code: 'GS-1',
  })
  const { id: synergyId } = await client.synergies.create({ name: 'Palettes partagées' })
  const group = async () => {
    const found = await client.groups.ofCommittee({ committeeId })
    if (found === null) throw new Error('No follow-up group')
    return found
  }
  return { ...dossier, committeeId, synergyId, group }
}

const toCome = { date: null, meetingId: null, meetingLabel: '', note: '' }

test('a follow-up group is listed before it is made for anything, with five steps to go through', async () => {
  const { client, committeeId } = await dossierWithGroup()
  const group = {
    committeeId,
    committeeName: 'Groupe palettes',
    committeeCode: 'GS-1',
    synergyId: null,
    synergyNumber: null,
    synergyName: '',
    synergyStage: null,
    actionId: null,
    actionNumber: '',
    actionTitle: '',
    steps: (['mobilise', 'quantify', 'scenarios', 'choose', 'implement'] as const).map((step) => ({ step, ...toCome })),
    current: 'mobilise',
    lastMeetingOn: null,
    nextMeetingOn: null,
  }
  expect(await client.groups.list()).toEqual([group])
  expect(await client.groups.ofCommittee({ committeeId })).toEqual(group)
})

test('a body of another kind is no follow-up group', async () => {
  const { client, copilId, synergyId } = await dossierWithGroup()
  expect(await client.groups.ofCommittee({ committeeId: copilId })).toBeNull()
  await expect(client.groups.attach({ committeeId: copilId, synergyId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(
    client.groups.completeStep({ committeeId: copilId, step: 'mobilise', date: '2023-05-01' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.groups.ofCommittee({ committeeId: synergyId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a group is made for a synergy or a priority action, one at a time, and found from both ends', async () => {
  const { client, committeeId, synergyId, group, meetOn } = await dossierWithGroup()
  const meetingId = await meetOn('2023-02-07')
  const { id: actionId } = await client.actions.create({
    meetingId,
    agendaItemId: null,
    title: 'Mutualiser les palettes',
  })
  const oneOfTwo = { code: 'INVALID_INPUT', data: { issues: [{ path: 'synergyId', message: 'oneOfTwo' }] } }
  await expect(client.groups.attach({ committeeId })).rejects.toMatchObject(oneOfTwo)
  await expect(client.groups.attach({ committeeId, synergyId, actionId })).rejects.toMatchObject(oneOfTwo)
  await expect(client.groups.attach({ committeeId, synergyId: actionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  await client.groups.attach({ committeeId, synergyId })
  expect(await group()).toMatchObject({ synergyNumber: 1, synergyName: 'Palettes partagées', synergyStage: 'idea' })
  expect((await client.groups.ofSynergy({ synergyId })).map((found) => found.committeeId)).toEqual([committeeId])
  await expect(client.synergies.remove({ id: synergyId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Groupe palettes'] },
  })

  await client.groups.attach({ committeeId, actionId })
  expect(await group()).toMatchObject({
    synergyId: null,
    actionNumber: 'COPIL-2023-01-A1',
    actionTitle: 'Mutualiser les palettes',
  })
  expect(await client.groups.ofSynergy({ synergyId })).toEqual([])
  await client.synergies.remove({ id: synergyId })
  await expect(client.groups.ofSynergy({ synergyId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'synergy' },
  })
})

test('meetings move the steps of a group; one can be gone through before those that precede it, and again', async () => {
  const { client, committeeId, group, meetOn } = await dossierWithGroup()
  const first = await meetOn('2023-04-04', committeeId)
  await client.groups.completeStep({
    committeeId,
    step: 'mobilise',
    date: '2023-04-04',
    meetingId: first,
    note: '6 présents',
  })
  await client.groups.completeStep({ committeeId, step: 'scenarios', date: '2023-05-10' })
  const { steps, current } = await group()
  expect(current).toBe('quantify')
  expect(steps.slice(0, 3)).toEqual([
    { step: 'mobilise', date: '2023-04-04', meetingId: first, meetingLabel: 'GS-1 n°\u00A01', note: '6 présents' },
    { step: 'quantify', ...toCome },
    { step: 'scenarios', date: '2023-05-10', meetingId: null, meetingLabel: '', note: '' },
  ])
  await client.groups.updateStep({ committeeId, step: 'mobilise', note: '7 présents' })
  await client.groups.completeStep({ committeeId, step: 'scenarios', date: '2023-05-11', meetingId: first })
  expect((await group()).steps).toMatchObject([
    { note: '7 présents' },
    {},
    { date: '2023-05-11', meetingId: first },
    {},
    {},
  ])

  await client.groups.reopenStep({ committeeId, step: 'mobilise' })
  expect(await group()).toMatchObject({ current: 'mobilise', steps: [{ date: null }, {}, {}, {}, {}] })
  const notFound = { code: 'NOT_FOUND' }
  await expect(client.groups.reopenStep({ committeeId, step: 'mobilise' })).rejects.toMatchObject(notFound)
  await expect(client.groups.updateStep({ committeeId, step: 'mobilise', note: '' })).rejects.toMatchObject(notFound)
})

test('every step gone through leaves none to come', async () => {
  const { client, committeeId, group } = await dossierWithGroup()
  for (const { step } of (await group()).steps)
    await client.groups.completeStep({ committeeId, step, date: '2023-05-01' })
  expect((await group()).current).toBeNull()
})

test('a step is not gone through at a meeting of another body, nor on a day to come', async () => {
  const { client, committeeId, meetOn } = await dossierWithGroup()
  const copil = await meetOn('2023-02-07')
  const step = { committeeId, step: 'mobilise' } as const
  await expect(client.groups.completeStep({ ...step, date: '2023-02-07', meetingId: copil })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'meeting' },
  })
  await expect(client.groups.completeStep({ ...step, date: '2023-06-02' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'date', message: 'inFuture' }] },
  })
})

test('a group chooses once a scenario of its synergy is chosen; a group made for an action needs none', async () => {
  const { client, committeeId, synergyId, group, meetOn } = await dossierWithGroup()
  const choose = () => client.groups.completeStep({ committeeId, step: 'choose', date: '2023-05-01' })
  await client.groups.attach({ committeeId, synergyId })
  const { id } = await client.synergies.scenarios.add({ synergyId, name: 'Un loueur' })
  await expect(choose()).rejects.toMatchObject({ code: 'NOT_READY', data: { missing: ['scenarioNotChosen'] } })
  await client.synergies.scenarios.choose({ id })
  await choose()
  await client.groups.reopenStep({ committeeId, step: 'choose' })
  const meetingId = await meetOn('2023-02-07')
  const { id: actionId } = await client.actions.create({ meetingId, agendaItemId: null, title: 'Mutualiser' })
  await client.groups.attach({ committeeId, actionId })
  await choose()
  expect((await group()).steps[3]).toMatchObject({ step: 'choose', date: '2023-05-01' })
})

test('a group that is detached keeps its steps; undo ties it again', async () => {
  const { client, committeeId, synergyId, group } = await dossierWithGroup()
  await expect(client.groups.detach({ committeeId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.groups.attach({ committeeId, synergyId })
  await client.groups.completeStep({ committeeId, step: 'mobilise', date: '2023-05-01' })
  const { changeId } = await client.groups.detach({ committeeId })
  expect(await group()).toMatchObject({ synergyId: null, current: 'quantify' })
  await client.history.undo({ changeId })
  expect(await group()).toMatchObject({ synergyId, current: 'quantify' })
})

test('a group tells when it last met and when it meets next', async () => {
  const { client, context, committeeId, group, meetOn } = await dossierWithGroup()
  const held = await meetOn('2023-05-02', committeeId)
  context.session.connection().prepare(`UPDATE meeting SET status = 'held' WHERE id = ?`).run(held)
  await meetOn('2023-05-20', committeeId)
  await meetOn('2023-07-04', committeeId)
  await meetOn('2023-06-20', committeeId)
  expect(await group()).toMatchObject({ lastMeetingOn: '2023-05-02', nextMeetingOn: '2023-06-20' })
  expect(await client.groups.list()).toHaveLength(1)
})

test('the groups of an action are those that were made for it, or for the synergy that it carries out', async () => {
  const { client, committeeId, synergyId } = await dossierWithGroup()
  const { id: actionId } = await client.actions.create({ title: 'Former les apprentis ensemble' })
  expect(await client.groups.ofAction({ actionId })).toEqual([])
  await client.groups.attach({ committeeId, actionId })
  expect(await client.groups.ofAction({ actionId })).toMatchObject([
    { committeeId, actionNumber: 'A-1', current: 'mobilise' },
  ])
  await client.groups.attach({ committeeId, synergyId })
  expect(await client.groups.ofAction({ actionId })).toEqual([])
  await client.actions.update({ id: actionId, synergyId })
  expect(await client.groups.ofAction({ actionId })).toMatchObject([{ committeeId, synergyId }])
  await expect(client.groups.ofAction({ actionId: synergyId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'action' },
  })
})
