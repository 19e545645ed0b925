import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo, validate } from '../../../tests/support/copil.ts'
import { demonstration } from '../../../tests/support/demonstration.ts'

/** A dossier with two COPIL, the second of today, and an indicator on the dashboard. */
async function twoMeetings() {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  const first = await meetOn('2023-01-10')
  const second = await meetOn('2023-02-07')
  const { id: indicatorId } = await client.indicators.create({
    name: 'Synergies opérationnelles',
    formula: 'companiesInSynergies',
    isOnDashboard: true,
  })
  await client.indicators.create({ name: 'Hors tableau' })
  return { ...dossier, first, second, indicatorId }
}

test('a dashboard shows the figures chosen for it on the day of the meeting, and what changed since the one before', async () => {
  const dossier = await twoMeetings()
  const { client, first, second, indicatorId } = dossier
  const { id: actionId } = await client.actions.create({ title: 'Organiser un atelier' })
  await client.actions.update({ id: actionId, dueDate: '2023-01-31' })
  const dashboard = await client.dashboard.read({ meetingId: second })
  expect(dashboard).toMatchObject({
    meetingId: second,
    meetingLabel: 'COPIL n°\u00A02 · 7\u00A0février 2023',
    asOf: '2023-02-07',
    frozenAt: null,
    since: { meetingId: first, label: 'COPIL n°\u00A01 · 10\u00A0janvier 2023', date: '2023-01-10' },
    plan: { total: 1, late: 1, due: 1, dueDone: 0, highlights: [{ actionId, number: 'A-1', isLate: true }] },
    budget: { year: 2023, facilitationPlanned: 0 },
    changes: { from: '2023-01-11', to: '2023-02-07' },
  })
  expect(dashboard.figures.every(({ isOnDashboard }) => isOnDashboard)).toBe(true)
  expect(dashboard.figures.map(({ id }) => id)).toContain(indicatorId)
  expect((await client.dashboard.read({ meetingId: first })).changes).toBeNull()
})

test('a meeting to come is seen as of today', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const id = await meetOn('2023-06-01')
  expect(await client.dashboard.read({ meetingId: id })).toMatchObject({
    asOf: '2023-02-07',
    since: null,
    changes: null,
  })
})

test('what was frozen stays what the committee saw, with the records behind its figures', async () => {
  const dossier = await twoMeetings()
  const { client, clock, second, indicatorId, chamberId } = dossier
  await client.synergies.create({
    name: 'Coordonner le tri',
    companies: [{ organisationId: chamberId, role: 'asks' }],
  })
  const before = await client.dashboard.read({ meetingId: second })
  const records = await client.dashboard.records({ meetingId: second, indicatorId })
  await client.dashboard.freeze({ meetingId: second })
  await expect(client.dashboard.freeze({ meetingId: second })).rejects.toMatchObject({ code: 'FROZEN' })
  clock.set('2023-03-01T09:00:00.000Z')
  await client.organisations.update({ id: chamberId, name: 'Autre nom' })
  await client.actions.create({ title: 'Plus tard' })
  const after = await client.dashboard.read({ meetingId: second })
  expect(after).toEqual({ ...before, frozenAt: '2023-02-07T09:00:00.000Z' })
  expect(await client.dashboard.records({ meetingId: second, indicatorId })).toEqual(records)
  expect(await client.dashboard.frozen()).toEqual([
    {
      meetingId: second,
      label: 'COPIL n°\u00A02 · 7\u00A0février 2023',
      asOf: '2023-02-07',
      frozenAt: '2023-02-07T09:00:00.000Z',
    },
  ])
  const { changeId } = await client.dashboard.unfreeze({ meetingId: second })
  expect(await client.dashboard.frozen()).toEqual([])
  await client.history.undo({ changeId })
  expect(await client.dashboard.read({ meetingId: second })).toEqual(after)
})

test('the dashboard of a steering committee is frozen with its minutes, and stays when they are taken back', async () => {
  const dossier = await twoMeetings()
  const { client, second } = dossier
  await takeTo(dossier, second, 'circulated')
  expect((await client.dashboard.frozen()).map(({ meetingId }) => meetingId)).toEqual([second])
  await client.meetings.setStatus({ id: second, status: 'review' })
  await client.minutes.circulate({ meetingId: second })
  expect(await client.dashboard.frozen()).toHaveLength(1)
  validate(dossier, second)
  await expect(client.dashboard.unfreeze({ meetingId: second })).rejects.toMatchObject({ code: 'FROZEN' })
})

test('that of a technical committee is frozen when it is asked for', async () => {
  const dossier = await twoMeetings()
  const { client, meetOn } = dossier
  const { id: committeeId } = await client.committees.create({
    kind: 'technical',
    name: 'Comité technique',
    code: 'COTECH',
  })
  const id = await meetOn('2023-02-06', committeeId)
  await client.dashboard.freeze({ meetingId: id })
  expect((await client.dashboard.frozen()).map(({ meetingId }) => meetingId)).toEqual([id])
})

test('figures count confidential records, what is named leaves them out', async () => {
  const dossier = await twoMeetings()
  const { client, second, chamberId } = dossier
  const { id } = await client.synergies.create({
    name: 'Synergie secrète',
    confidentiality: 'confidential',
    companies: [{ organisationId: chamberId, role: 'asks' }],
  })
  await client.synergies.impacts.add({
    synergyId: id,
    kind: 'wasteDiverted',
    quantity: 12,
    nature: 'annual',
    status: 'measured',
    startDate: '2023-01-01',
  })
  await client.synergies.moveTo({ id, stage: 'abandoned', reason: 'Personne' })
  const { id: silent } = await client.actions.create({ title: 'Négocier en silence' })
  await client.actions.update({ id: silent, confidentiality: 'confidential', dueDate: '2023-01-31' })
  const { funnel, impacts, plan, changes } = await client.dashboard.read({ meetingId: second })
  expect(funnel.stages[0]?.reached).toBe(1)
  expect(funnel.abandoned).toEqual([])
  expect(impacts.flatMap(({ synergies }) => synergies)).toEqual([])
  expect(plan).toMatchObject({ total: 0, highlights: [] })
  expect(changes?.groups.map(({ group }) => group)).not.toContain('synergies')
})

test('a meeting that is gone has no dashboard', async () => {
  const { client } = await dossierWithCopil()
  const meetingId = '00000000-0000-7000-8000-000000000999'
  await expect(client.dashboard.read({ meetingId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.dashboard.freeze({ meetingId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.dashboard.unfreeze({ meetingId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('every meeting of the demonstration has a dashboard that can be frozen', async () => {
  const { client } = await demonstration()
  for (const { id } of await client.meetings.list({}))
    expect((await client.dashboard.read({ meetingId: id })).meetingId).toBe(id)
})
