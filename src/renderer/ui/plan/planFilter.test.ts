import { expect, test } from 'vitest'
import { planOf } from '../../../../tests/support/planMaker.ts'
import { filterPlan, ownersOf, type PlanChoices } from './planFilter.ts'

const all: PlanChoices = {
  text: '',
  status: '',
  priority: '',
  axisId: '',
  owner: '',
  phaseId: '',
  isLate: false,
  isIncomplete: false,
}
const cci = { organisationId: 'cci', contactId: null, label: 'CCI du Lot' }
const plan = planOf(
  [
    { id: 'a', number: '1' },
    { id: 'a1', number: '1.1', parentId: 'a' },
    { id: 'b', number: '2' },
  ],
  [
    { id: 'emploi', title: 'Dynamiser l’emploi', axisId: 'a', status: 'inProgress', priority: 'high', isLate: true },
    { id: 'tri', title: 'Trier les déchets', axisId: 'a1', status: 'done', owner: cci, phaseId: 'p2' },
    { id: 'garde', title: 'Gardiennage', axisId: 'b', missing: ['owner'] },
    { id: 'libre', title: 'Sans axe', axisId: null, status: 'abandoned' },
  ],
)
const shown = (choices: Partial<PlanChoices>) => filterPlan(plan, { ...all, ...choices }).actions.map(({ id }) => id)

test('the plan is narrowed by words without case or accents, in titles and owners alike', () => {
  expect(shown({ text: 'DECHETS' })).toEqual(['tri'])
  expect(shown({ text: 'cci lot' })).toEqual(['tri'])
  expect(shown({ text: '  ' })).toEqual(['emploi', 'tri', 'garde', 'libre'])
})

test('an axis takes its sub-axes with it, and « none » those under no axis', () => {
  expect(shown({ axisId: 'a' })).toEqual(['emploi', 'tri'])
  expect(shown({ axisId: 'a1' })).toEqual(['tri'])
  expect(shown({ axisId: 'none' })).toEqual(['libre'])
})

test('it is narrowed by status, priority, owner, phase, lateness and what is missing', () => {
  expect(shown({ status: 'open' })).toEqual(['emploi', 'garde'])
  expect(shown({ status: 'done' })).toEqual(['tri'])
  expect(shown({ priority: 'high' })).toEqual(['emploi'])
  expect(shown({ priority: 'none', status: 'open' })).toEqual(['garde'])
  expect(shown({ owner: 'cci' })).toEqual(['tri'])
  expect(shown({ owner: 'none' })).toEqual(['emploi', 'garde', 'libre'])
  expect(shown({ phaseId: 'p2' })).toEqual(['tri'])
  expect(shown({ isLate: true })).toEqual(['emploi'])
  expect(shown({ isIncomplete: true })).toEqual(['garde'])
})

test('a dependency stays only with both of its actions, and each owner is offered once', () => {
  const tied = { ...plan, dependencies: [{ id: 'd', beforeId: 'emploi', afterId: 'garde' }] }
  expect(filterPlan(tied, all).dependencies).toHaveLength(1)
  expect(filterPlan(tied, { ...all, axisId: 'a' }).dependencies).toEqual([])
  expect(ownersOf(plan.actions)).toEqual([{ key: 'cci', label: 'CCI du Lot' }])
})
