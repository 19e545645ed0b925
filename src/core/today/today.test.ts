import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'

const on = async (date: string) => {
  const dossier = await dossierWithCopil()
  dossier.clock.set(`${date}T09:00:00.000Z`)
  return dossier
}

const nothing = { total: 0, late: 0, rows: [] }

test('a day without anything says so', async () => {
  const { client } = await on('2023-02-07')
  expect(await client.today.get()).toEqual({
    date: '2023-02-07',
    horizon: '2023-02-21',
    hasMeetings: false,
    upcoming: nothing,
    toWrite: nothing,
    interviews: nothing,
    reports: nothing,
    events: nothing,
    funders: nothing,
    measures: nothing,
    promises: nothing,
    companies: nothing,
    decisions: nothing,
    actions: nothing,
    synergies: nothing,
    phase: null,
    milestones: [],
  })
})

test('meetings to come are there, soonest first, with their next step, its date and what it lacks', async () => {
  const dossier = await on('2023-02-07')
  const { client, copilId, meetOn } = dossier
  const later = await meetOn('2023-06-01')
  const soon = await meetOn('2023-02-14')
  const { upcoming, toWrite } = await client.today.get()
  expect(upcoming.rows.map(({ id }) => id)).toEqual([soon, later])
  expect([upcoming.total, upcoming.late]).toEqual([2, 1])
  expect(upcoming.rows[0]).toEqual({
    id: soon,
    committeeId: copilId,
    committeeName: 'Comité de pilotage',
    committeeCode: 'COPIL',
    committeeKind: 'steering',
    year: 2023,
    number: 2,
    date: '2023-02-14',
    startTime: null,
    status: 'preparation',
    nextStatus: 'convened',
    due: '2023-01-30',
    isLate: true,
    lacks: ['startTime', 'agendaEmpty', 'noticeNotSent'].map((key) => ({ key, meetingId: soon })),
  })
  expect(upcoming.rows[1]).toMatchObject({ due: '2023-05-17', isLate: false })
  expect(toWrite).toEqual(nothing)
  await takeTo(dossier, soon, 'convened')
  expect((await client.today.get()).upcoming.rows[0]).toMatchObject({
    nextStatus: 'held',
    due: '2023-02-14',
    isLate: false,
    lacks: [],
  })
})

test('minutes to write come by their due date; circulated ones are due once the time for remarks is over', async () => {
  const dossier = await on('2023-02-07')
  const { client, clock, meetOn } = dossier
  const circulated = await meetOn('2023-01-10')
  await takeTo(dossier, circulated, 'circulated')
  const held = await meetOn('2023-02-01')
  await takeTo(dossier, held, 'held')
  const review = await meetOn('2023-01-20')
  await takeTo(dossier, review, 'review')
  await client.meetings.update({ id: review, chairId: null })
  const toWrite = async () =>
    (await client.today.get()).toWrite.rows.map(({ id, nextStatus, due, isLate, lacks }) => [
      id,
      nextStatus,
      due,
      isLate,
      lacks.map(({ key }) => key),
    ])
  expect(await toWrite()).toEqual([
    [review, 'circulated', '2023-02-04', true, ['chair']],
    [held, 'draft', '2023-02-16', false, []],
    [circulated, 'validated', '2023-02-17', false, []],
  ])
  clock.set('2023-02-18T09:00:00.000Z')
  expect((await toWrite()).map(([id, , , isLate]) => [id, isLate])).toEqual([
    [review, true],
    [held, true],
    [circulated, true],
  ])
  await client.minutes.freeze({ meetingId: circulated })
  expect((await toWrite()).map(([id]) => id)).toEqual([review, held])
})

test('decisions and actions that are late or due within a fortnight are there, most pressing first', async () => {
  const { client, meetOn } = await on('2023-02-07')
  const meetingId = await meetOn('2023-01-10')
  for (const date of ['2023-02-22', '2023-02-21', '2023-02-06', null, '2023-01-31']) {
    const decision = await client.decisions.create({ meetingId, agendaItemId: null, text: 'décision' })
    await client.decisions.update({ id: decision.id, deadline: date })
    const action = await client.actions.create({ meetingId, agendaItemId: null, title: 'action' })
    await client.actions.update({ id: action.id, dueDate: date })
    if (date === '2023-01-31') {
      await client.decisions.follow({ id: decision.id, status: 'done' })
      await client.actions.follow({ id: action.id, status: 'abandoned' })
    }
  }
  const { decisions, actions } = await client.today.get()
  expect(decisions.rows.map(({ number, isLate }) => [number, isLate])).toEqual([
    ['COPIL-2023-01-D3', true],
    ['COPIL-2023-01-D2', false],
  ])
  expect(actions.rows.map(({ number, isLate }) => [number, isLate])).toEqual([
    ['COPIL-2023-01-A3', true],
    ['COPIL-2023-01-A2', false],
  ])
  expect([decisions.total, actions.total]).toEqual([2, 2])
})

test('each list stops where it no longer reads at a glance, and tells how many there are and how many are late', async () => {
  const { client, context, meetOn } = await on('2023-02-07')
  const meetingId = await meetOn('2023-01-10')
  for (let rank = 1; rank <= 25; rank += 1) {
    await client.decisions.create({ meetingId, agendaItemId: null, text: 'décision' })
    await client.actions.create({ meetingId, agendaItemId: null, title: 'action' })
    await meetOn('2023-03-07')
  }
  context.session
    .connection()
    .exec(`UPDATE decision SET deadline = '2023-02-01'; UPDATE action SET due_date = '2023-02-01'`)
  const { upcoming, decisions, actions } = await client.today.get()
  expect([upcoming.rows.length, decisions.rows.length, actions.rows.length]).toEqual([6, 8, 8])
  expect([upcoming.total, decisions.total, actions.total]).toEqual([26, 25, 25])
  expect([upcoming.late, decisions.late, actions.late]).toEqual([1, 25, 25])
  expect(upcoming.rows[0]?.id).toBe(meetingId)
})

test('the open phase is there with its dated milestones that are pending, soonest first', async () => {
  const { client, meetOn } = await on('2023-02-07')
  const meetingId = await meetOn('2023-01-10')
  const [phase] = await client.phases.list()
  const phaseId = phase?.id ?? ''
  await client.phases.update({ id: phaseId, plannedEnd: '2023-04-30' })
  const { id: decisionId } = await client.decisions.create({ meetingId, agendaItemId: null, text: 'Lancer' })
  await client.decisions.openPhase({ decisionId, phaseId, date: '2023-01-10' })
  for (const [name, dueDate, doneDate] of [
    ['sans date', null, null],
    ['à venir', '2023-02-07', null],
    ['remis', '2023-01-31', '2023-01-30'],
    ['en retard', '2023-02-06', null],
  ] as const) {
    const { id } = await client.phases.addMilestone({ phaseId, kind: 'deliverable', name })
    await client.phases.updateMilestone({ id, dueDate, doneDate })
  }
  const today = await client.today.get()
  expect(today.phase).toEqual({ id: phaseId, name: 'Préfiguration', plannedEnd: '2023-04-30' })
  expect(today.milestones.map(({ name, isLate }) => [name, isLate])).toEqual([
    ['en retard', true],
    ['à venir', false],
  ])
})
