import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo, type CopilDossier } from '../../../tests/support/copil.ts'
import { readDocx } from '../../../tests/support/word.ts'

const day = (date: string) => `${date}T09:00:00.000Z`

/** Three meetings of the COPIL, and a day to look at them from. */
const threeMeetings = async (today = '2023-06-01') => {
  const dossier = await dossierWithCopil()
  const meetings = [
    await dossier.meetOn('2022-10-12'),
    await dossier.meetOn('2023-02-07'),
    await dossier.meetOn('2023-06-01'),
  ]
  dossier.clock.set(day(today))
  const [first = '', second = '', third = ''] = meetings
  return { ...dossier, first, second, third }
}

const numbersOf = (rows: { number: string }[]) => rows.map(({ number }) => number)

const freeze = async (dossier: CopilDossier, meetingId: string) => {
  await takeTo(dossier, meetingId, 'circulated')
  return dossier.client.minutes.freeze({ meetingId })
}

test('the first minutes of a body follow up nothing, and are due within the delay of the démarche', async () => {
  const { client, first, second } = await threeMeetings()
  await client.decisions.create({ meetingId: first, agendaItemId: null, text: 'Choisir la zone' })
  expect(await client.minutes.get({ meetingId: first })).toEqual({
    meetingId: first,
    previous: null,
    followUpDecisions: [],
    followUpActions: [],
    decisions: [expect.objectContaining({ number: 'COPIL-2022-01-D1' })],
    actions: [],
    progress: {
      phaseName: '',
      milestonesDone: 0,
      milestonesTotal: 0,
      decisionsDone: 0,
      decisionsTotal: 1,
      actionsDone: 0,
      actionsLate: 0,
      actionsTotal: 0,
    },
    dueDate: '2022-10-27',
    frozen: null,
    canUnfreeze: false,
    next: expect.objectContaining({ id: second, number: 1, year: 2023 }),
  })
})

test('decisions and actions are carried over three meetings until the one after they were settled', async () => {
  const { client, first, second, third } = await threeMeetings()
  const at = async (meetingId: string, settledOn: string | null, status: 'done' | 'abandoned' = 'done') => {
    const decision = await client.decisions.create({ meetingId, agendaItemId: null, text: 'décision' })
    const action = await client.actions.create({ meetingId, agendaItemId: null, title: 'action' })
    if (settledOn === null) return
    await client.decisions.follow({ id: decision.id, status, settledOn })
    await client.actions.follow({ id: action.id, status, settledOn })
  }
  await at(first, null)
  await at(first, '2022-11-15')
  await at(first, '2023-02-07')
  await at(first, '2023-02-08', 'abandoned')
  await at(second, '2023-02-07')
  await at(second, null)
  await at(third, null)
  const followed = async (meetingId: string) => {
    const { previous, followUpDecisions, followUpActions } = await client.minutes.get({ meetingId })
    return { previous: previous?.id, decisions: numbersOf(followUpDecisions), actions: numbersOf(followUpActions) }
  }
  expect(await followed(second)).toEqual({
    previous: first,
    decisions: ['COPIL-2022-01-D1', 'COPIL-2022-01-D2', 'COPIL-2022-01-D3', 'COPIL-2022-01-D4'],
    actions: ['COPIL-2022-01-A1', 'COPIL-2022-01-A2', 'COPIL-2022-01-A3', 'COPIL-2022-01-A4'],
  })
  expect(await followed(third)).toEqual({
    previous: second,
    decisions: ['COPIL-2022-01-D1', 'COPIL-2022-01-D4', 'COPIL-2023-01-D2'],
    actions: ['COPIL-2022-01-A1', 'COPIL-2022-01-A4', 'COPIL-2023-01-A2'],
  })
})

test('what another body decided is not followed up', async () => {
  const { client, second, meetOn } = await threeMeetings()
  const cotech = await client.committees.create({ kind: 'technical', name: 'Comité technique', code: 'COTECH' })
  const meetingId = await meetOn('2022-11-15', cotech.id)
  await client.decisions.create({ meetingId, agendaItemId: null, text: 'ailleurs' })
  expect((await client.minutes.get({ meetingId: second })).followUpDecisions).toEqual([])
})

test('minutes tell how things stood at the meeting, whenever they are read', async () => {
  const { client, first, second, clock } = await threeMeetings()
  const [phase] = await client.phases.list()
  const phaseId = phase?.id ?? ''
  const opening = await client.decisions.create({ meetingId: first, agendaItemId: null, text: 'Lancer' })
  await client.decisions.openPhase({ decisionId: opening.id, phaseId, date: '2022-04-01' })
  await client.decisions.follow({ id: opening.id, status: 'done', settledOn: '2022-10-12' })
  const closing = await client.decisions.create({ meetingId: second, agendaItemId: null, text: 'Clore' })
  await client.decisions.closePhase({ decisionId: closing.id, phaseId, date: '2023-02-07' })
  for (const [name, doneDate] of [
    ['à temps', '2023-01-31'],
    ['plus tard', '2023-03-31'],
    ['jamais', null],
  ] as const) {
    const { id } = await client.phases.addMilestone({ phaseId, kind: 'milestone', name })
    await client.phases.updateMilestone({ id, doneDate })
  }
  const late = await client.actions.create({ meetingId: first, agendaItemId: null, title: 'en retard ce jour-là' })
  await client.actions.update({ id: late.id, dueDate: '2023-02-06' })
  const soon = await client.actions.create({ meetingId: first, agendaItemId: null, title: 'en retard depuis' })
  await client.actions.update({ id: soon.id, dueDate: '2023-03-01' })
  const dropped = await client.actions.create({ meetingId: first, agendaItemId: null, title: 'abandonnée' })
  await client.actions.follow({ id: dropped.id, status: 'abandoned' })
  clock.set(day('2026-11-22'))
  const minutes = await client.minutes.get({ meetingId: second })
  expect(minutes.progress).toEqual({
    phaseName: 'Préfiguration',
    milestonesDone: 1,
    milestonesTotal: 3,
    decisionsDone: 1,
    decisionsTotal: 2,
    actionsDone: 0,
    actionsLate: 1,
    actionsTotal: 2,
  })
  expect(minutes.followUpActions.map(({ number, isLate }) => [number, isLate])).toEqual([
    ['COPIL-2022-01-A1', true],
    ['COPIL-2022-01-A2', false],
    ['COPIL-2022-01-A3', false],
  ])
})

test('circulated minutes are frozen as the Word file they are, with its SHA-256', async () => {
  const dossier = await threeMeetings()
  const { client, context, first } = dossier
  const { sha256 } = await freeze(dossier, first)
  const { frozen, canUnfreeze } = await client.minutes.get({ meetingId: first })
  expect(frozen).toEqual({
    frozenAt: '2023-06-01T09:00:00.000Z',
    fileName: '2022-10-12 COPIL n°1 – Compte rendu.docx',
    sha256,
    bytes: expect.any(Number),
    version: 1,
  })
  expect(canUnfreeze).toBe(true)
  expect((await client.meetings.get({ id: first })).status).toBe('validated')
  const bytes = context.session
    .connection()
    .prepare('SELECT bytes FROM attachment WHERE sha256 = ?')
    .pluck()
    .get(sha256)
  expect(bytes).toBeInstanceOf(Buffer)
  expect(
    createHash('sha256')
      .update(bytes as Buffer)
      .digest('hex'),
  ).toBe(sha256)
  expect((bytes as Buffer).length).toBe(frozen?.bytes)
})

test('minutes are frozen only once they are circulated, and only once', async () => {
  const dossier = await threeMeetings()
  const { client, first, copilId } = dossier
  const notReady = { code: 'NOT_READY', data: { missing: ['wrongStep'] } }
  await takeTo(dossier, first, 'review')
  await expect(client.minutes.freeze({ meetingId: first })).rejects.toMatchObject(notReady)
  await client.minutes.circulate({ meetingId: first })
  await client.minutes.freeze({ meetingId: first })
  await expect(client.minutes.freeze({ meetingId: first })).rejects.toMatchObject(notReady)
  await expect(client.minutes.freeze({ meetingId: copilId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what is typed while the file is being made is in the file', async () => {
  const dossier = await threeMeetings()
  const { client, first } = dossier
  await takeTo(dossier, first, 'circulated')
  await client.meetings.update({ id: first, place: 'Salle A' })
  const freezing = client.minutes.freeze({ meetingId: first })
  await Promise.all([freezing, client.meetings.update({ id: first, place: 'Salle B' })])
  const frozen = await client.minutes.get({ meetingId: first })
  const { folder } = dossier
  const saved = await client.documents.save({ kind: 'minutes', meetingId: first, path: `${folder}/cr.docx` })
  expect(saved.sha256).toBe(frozen.frozen?.sha256)
  expect((await client.meetings.get({ id: first })).place).toBe('Salle B')
  expect((await readDocx(readFileSync(saved.path))).text).toContain('Salle B')
})

test('only the latest frozen minutes of a body can be reopened; their file stays, and the version rises', async () => {
  const dossier = await threeMeetings()
  const { client, context, first, second, clock } = dossier
  await freeze(dossier, first)
  await freeze(dossier, second)
  expect((await client.minutes.get({ meetingId: first })).canUnfreeze).toBe(false)
  await expect(client.minutes.unfreeze({ meetingId: first })).rejects.toMatchObject({
    code: 'NOT_LATEST_FROZEN',
    data: { latest: 'COPIL-2023-01' },
  })
  clock.set(day('2023-06-02'))
  await client.minutes.unfreeze({ meetingId: second })
  expect(await client.meetings.get({ id: second })).toMatchObject({ status: 'circulated', circulatedOn: '2023-06-01' })
  expect(await client.minutes.get({ meetingId: second })).toMatchObject({ frozen: null, canUnfreeze: false })
  expect((await client.minutes.get({ meetingId: first })).canUnfreeze).toBe(true)
  await client.meetings.update({ id: second, place: 'Corrigée' })
  await client.minutes.freeze({ meetingId: second })
  expect((await client.minutes.get({ meetingId: second })).frozen?.version).toBe(2)
  const history = context.session
    .connection()
    .prepare('SELECT version, unfrozen_at FROM frozen_minutes WHERE meeting_id = ? ORDER BY version')
    .raw()
    .all(second)
  expect(history).toEqual([
    [1, '2023-06-02T09:00:00.000Z'],
    [2, null],
  ])
  // Beside the dashboards that the committee saw.
  const files = context.session.connection().prepare('SELECT media_type, count(*) FROM attachment GROUP BY 1').raw()
  expect(files.all()).toEqual([
    ['application/json', 2],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 3],
  ])
})

test('minutes that are not frozen cannot be reopened', async () => {
  const { client, first } = await threeMeetings()
  await expect(client.minutes.unfreeze({ meetingId: first })).rejects.toMatchObject({
    code: 'NOT_READY',
    data: { missing: ['wrongStep'] },
  })
})

test('approving the previous minutes does not freeze them: the page proposes it', async () => {
  const dossier = await threeMeetings()
  const { client, first, second } = dossier
  await takeTo(dossier, first, 'circulated')
  await client.meetings.update({ id: second, approval: 'approved' })
  expect((await client.meetings.get({ id: first })).status).toBe('circulated')
})

test('a meeting whose minutes were frozen once is not removed, even reopened', async () => {
  const dossier = await threeMeetings()
  const { client, first } = dossier
  await freeze(dossier, first)
  await client.minutes.unfreeze({ meetingId: first })
  await expect(client.meetings.remove({ id: first })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['2022-10-12 COPIL n°1 – Compte rendu.docx'] },
  })
})
