import { expect, test } from 'vitest'
import { forbidsClosing, missingBeforeClosing, phaseStatus } from './phases.rules.ts'

const phase = { position: 1, status: 'open' as const, objectives: 'Rencontrer les entreprises', milestones: [] }

test('a phase is planned, then open once it has really started, then closed once it has really ended', () => {
  expect(phaseStatus({ actualStart: null, actualEnd: null })).toBe('planned')
  expect(phaseStatus({ actualStart: '2022-10-01', actualEnd: null })).toBe('open')
  expect(phaseStatus({ actualStart: '2022-10-01', actualEnd: '2023-02-28' })).toBe('closed')
})

test('an open phase whose milestones are reached lacks nothing', () => {
  expect(
    missingBeforeClosing({ ...phase, milestones: [{ kind: 'milestone', doneDate: '2023-01-31' }] }, [phase]),
  ).toEqual([])
})

test('pending milestones and deliverables are told but do not forbid closing; an earlier open phase does', () => {
  const earlier = { ...phase, position: 0 }
  const missing = missingBeforeClosing(
    {
      ...phase,
      objectives: ' ',
      milestones: [
        { kind: 'milestone', doneDate: null },
        { kind: 'deliverable', doneDate: null },
      ],
    },
    [earlier, phase],
  )
  expect(missing).toEqual(['earlierPhaseOpen', 'objectivesEmpty', 'milestonesPending', 'deliverablesPending'])
  expect(missing.filter(forbidsClosing)).toEqual(['earlierPhaseOpen'])
})

test('a phase that is not open cannot be closed', () => {
  expect(missingBeforeClosing({ ...phase, status: 'planned' }, [phase]).filter(forbidsClosing)).toEqual([
    'phaseNotOpen',
  ])
})
