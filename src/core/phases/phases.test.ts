import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

test('a new dossier proposes four phases, planned and without milestones', async () => {
  const { client } = await testDossier()
  const phases = await client.phases.list()
  expect(phases.map(({ name, position, status, milestones }) => ({ name, position, status, milestones }))).toEqual([
    { name: 'Préfiguration', position: 0, status: 'planned', milestones: [] },
    { name: 'Phase opérationnelle 1', position: 1, status: 'planned', milestones: [] },
    { name: 'Phase opérationnelle 2', position: 2, status: 'planned', milestones: [] },
    { name: 'Consolidation', position: 3, status: 'planned', milestones: [] },
  ])
})

test('a phase moves and the others close ranks', async () => {
  const { client } = await testDossier()
  const [first] = await client.phases.list()
  await client.phases.move({ id: first?.id ?? '', position: 2 })
  const phases = await client.phases.list()
  expect(phases.map(({ name }) => name)).toEqual([
    'Phase opérationnelle 1',
    'Phase opérationnelle 2',
    'Préfiguration',
    'Consolidation',
  ])
  expect(phases.map(({ position }) => position)).toEqual([0, 1, 2, 3])
})

test('planned dates the wrong way round are refused beside the field that was typed', async () => {
  const { client } = await testDossier()
  const [phase] = await client.phases.list()
  const id = phase?.id ?? ''
  await client.phases.update({ id, plannedStart: '2022-04-01' })
  await expect(client.phases.update({ id, plannedEnd: '2022-03-31' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'plannedEnd', message: 'datesReversed' }] },
  })
})

test('a date that is not one is refused with the key of its sentence', async () => {
  const { client } = await testDossier()
  const [phase] = await client.phases.list()
  await expect(client.phases.update({ id: phase?.id ?? '', plannedStart: '31/12/2022' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'plannedStart', message: 'date' }] },
  })
})

test('a milestone goes with its phase', async () => {
  const { client } = await testDossier()
  const [phase] = await client.phases.list()
  const phaseId = phase?.id ?? ''
  const { id } = await client.phases.addMilestone({ phaseId, kind: 'deliverable', name: 'Diagnostic' })
  await client.phases.updateMilestone({ id, doneDate: '2022-10-01' })
  expect((await client.phases.list())[0]?.milestones).toMatchObject([
    { id, kind: 'deliverable', name: 'Diagnostic', doneDate: '2022-10-01' },
  ])
  await client.phases.remove({ id: phaseId })
  await expect(client.phases.removeMilestone({ id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'milestone' },
  })
})
