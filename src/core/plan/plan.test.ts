import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

const plan = async () => {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const a = await client.axes.create({ name: 'Volet A' })
  const b = await client.axes.create({ name: 'Volet B' })
  const act = async (title: string, axisId: string | null) => (await client.actions.create({ title, axisId })).id
  const ids = { loose: await act('sans axe', null), late: await act('emploi', b.id), first: await act('atelier', a.id) }
  await client.actions.update({ id: ids.late, startDate: '2023-01-01', dueDate: '2023-01-31' })
  return { ...dossier, a, b, ...ids }
}

test('the plan is read whole: by axis, those under none last, each with its steps and what it waits for', async () => {
  const { client, late, first } = await plan()
  await client.actions.steps.add({ actionId: late, title: 'mobiliser' })
  await client.actions.relations.add({ actionId: late, otherId: first, kind: 'before' })
  const { axes, actions, dependencies } = await client.plan.read()
  expect(axes.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Volet A', '2 Volet B'])
  expect(actions).toMatchObject([
    { title: 'atelier', isLate: false, steps: [], plannedCents: 0 },
    { title: 'emploi', isLate: true, steps: [{ title: 'mobiliser' }] },
    { title: 'sans axe', axisId: null },
  ])
  expect(dependencies).toMatchObject([{ beforeId: first, afterId: late }])
})

test('a plan that was frozen at a meeting is compared with what became of it', async () => {
  const { client, late, first, loose, b, meetOn, clock } = await plan()
  const meetingId = await meetOn('2023-02-07')
  const { id } = await client.plan.freeze({ name: 'Plan voté', meetingId })
  clock.set('2023-03-10T09:00:00.000Z')
  await client.actions.update({ id: late, dueDate: '2023-02-10' })
  await client.actions.follow({ id: late, status: 'done', settledOn: '2023-02-14' })
  await client.actions.update({ id: first, title: 'atelier de suivi' })
  await client.actions.remove({ id: loose })
  await client.actions.create({ title: 'née depuis', axisId: b.id })
  expect(await client.plan.baselines()).toEqual([
    {
      id,
      name: 'Plan voté',
      meetingId,
      meetingLabel: 'COPIL n°\u00A01 · 7\u00A0février 2023',
      date: '2023-02-07',
      note: '',
      actionCount: 3,
    },
  ])
  const { actions } = await client.plan.compare({ id })
  expect(actions).toMatchObject([
    { title: 'atelier de suivi', before: { title: 'atelier' }, now: { title: 'atelier de suivi' }, endShift: null },
    { title: 'emploi', before: { dueDate: '2023-01-31', status: 'toCome' }, now: { status: 'done' }, endShift: 14 },
    { title: 'née depuis', before: null, now: { status: 'toCome' } },
    { actionId: null, title: 'sans axe', number: 'A-1', before: { status: 'toCome' }, now: null },
  ])
})
