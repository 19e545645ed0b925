import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

const meeting = async () => {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const meetingId = await dossier.meetOn('2023-02-07')
  const decide = async (text: string) => (await client.decisions.create({ meetingId, agendaItemId: null, text })).id
  const phaseIds = (await client.phases.list()).map(({ id }) => id)
  const statuses = async () => (await client.phases.list()).map(({ status }) => status)
  const [first = '', second = ''] = phaseIds
  return { ...dossier, meetingId, decide, statuses, first, second }
}

test('a decision opens a phase and another closes it: its real dates are those given', async () => {
  const { client, decide, first } = await meeting()
  const opening = await decide('Lancer')
  await client.decisions.openPhase({ decisionId: opening, phaseId: first, date: '2022-04-01' })
  expect(await client.decisions.get({ id: opening })).toMatchObject({ phaseId: first, phaseEffect: 'opens' })
  const closing = await decide('Clore')
  await client.decisions.closePhase({ decisionId: closing, phaseId: first, date: '2022-10-12' })
  expect(await client.decisions.get({ id: closing })).toMatchObject({ phaseId: first, phaseEffect: 'closes' })
  expect((await client.phases.list())[0]).toMatchObject({
    status: 'closed',
    actualStart: '2022-04-01',
    actualEnd: '2022-10-12',
  })
})

test('a phase is opened once, and a decision opens or closes one phase at most', async () => {
  const { client, decide, first, second, statuses } = await meeting()
  const decisionId = await decide('Lancer')
  const date = '2022-04-01'
  await client.decisions.openPhase({ decisionId, phaseId: first, date })
  await expect(
    client.decisions.openPhase({ decisionId: await decide('Encore'), phaseId: first, date }),
  ).rejects.toMatchObject({ code: 'NOT_READY', data: { missing: ['phaseNotPlanned'] } })
  await expect(client.decisions.openPhase({ decisionId, phaseId: second, date })).rejects.toMatchObject({
    code: 'NOT_READY',
    data: { missing: ['decisionAlreadyUsed'] },
  })
  await expect(client.decisions.closePhase({ decisionId, phaseId: first, date })).rejects.toMatchObject({
    data: { missing: ['decisionAlreadyUsed'] },
  })
  expect(await statuses()).toEqual(['open', 'planned', 'planned', 'planned'])
})

test('closing says what forbids it; pending milestones are for the committee to judge', async () => {
  const { client, decide, first, second, statuses } = await meeting()
  const close = async (phaseId: string, date = '2022-10-12') =>
    client.decisions.closePhase({ decisionId: await decide('Clore'), phaseId, date })
  await client.phases.addMilestone({ phaseId: first, kind: 'milestone', name: 'Diagnostic' })
  await expect(close(first)).rejects.toMatchObject({ code: 'NOT_READY', data: { missing: ['phaseNotOpen'] } })
  await expect(close(second)).rejects.toMatchObject({
    data: { missing: ['phaseNotOpen', 'earlierPhaseOpen'] },
  })
  await client.decisions.openPhase({ decisionId: await decide('Lancer'), phaseId: first, date: '2022-04-01' })
  await expect(close(first, '2022-03-31')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'date', message: 'datesReversed' }] },
  })
  await close(first)
  expect(await statuses()).toEqual(['closed', 'planned', 'planned', 'planned'])
})

test('opening a phase is taken back after the minutes of its decision are validated', async () => {
  const { client, context, decide, first, statuses } = await meeting()
  const decisionId = await decide('Lancer')
  context.write(({ db }) => {
    db.$client.prepare(`UPDATE meeting SET status = 'validated'`).run()
  })
  const { changeId } = await client.decisions.openPhase({ decisionId, phaseId: first, date: '2023-02-07' })
  await client.history.undo({ changeId })
  expect(await statuses()).toEqual(['planned', 'planned', 'planned', 'planned'])
  expect(await client.decisions.get({ id: decisionId })).toMatchObject({ phaseId: null, phaseEffect: null })
})

test('a meeting whose decisions opened or closed a phase is not removed with them', async () => {
  const { client, meetingId, decide, first, statuses } = await meeting()
  const opening = await decide('Lancer')
  await client.decisions.openPhase({ decisionId: opening, phaseId: first, date: '2022-04-01' })
  await expect(client.meetings.remove({ id: meetingId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Préfiguration'] },
  })
  await client.decisions.remove({ id: opening })
  await client.meetings.remove({ id: meetingId })
  expect(await statuses()).toEqual(['planned', 'planned', 'planned', 'planned'])
})

test('removing a decision takes back what it did to a phase, unless another stands on it', async () => {
  const { client, decide, first, statuses } = await meeting()
  const opening = await decide('Lancer')
  const closing = await decide('Clore')
  await client.decisions.openPhase({ decisionId: opening, phaseId: first, date: '2022-04-01' })
  await client.decisions.closePhase({ decisionId: closing, phaseId: first, date: '2022-10-12' })
  await expect(client.decisions.remove({ id: opening })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['COPIL-2023-01-D2'] },
  })
  await client.decisions.remove({ id: closing })
  expect(await statuses()).toEqual(['open', 'planned', 'planned', 'planned'])
  await client.decisions.remove({ id: opening })
  expect(await statuses()).toEqual(['planned', 'planned', 'planned', 'planned'])
})
