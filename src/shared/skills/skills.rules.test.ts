import { describe, expect, test } from 'vitest'
import type { ConfirmedStep, OverlapStep, Proof, Rating } from './skills.contract.ts'
import { autonomyOf, currentStep, isBelowTarget, isLate, proposalOf, toPlan } from './skills.rules.ts'
import { evidenceWords } from './skills.words.ts'

const proof = (step: OverlapStep, date = '2023-01-10'): Proof => ({ kind: 'meeting', id: date, label: '', date, step })
const confirmed = (step: OverlapStep, date: string): ConfirmedStep => ({
  id: `${step}${date}`,
  activityId: 'a',
  step,
  date,
  evidence: '',
})
const proposed = (before: OverlapStep | null, ...proofs: Proof[]) =>
  proposalOf({ id: 'a', source: 'committees', isRetired: false }, before, { proofs, words: () => 'ok' })?.step ?? null

describe('a proposal', () => {
  test('is made from one proof of observing, of acting together or of leading with support, and from two alone', () => {
    expect(proposed(null)).toBeNull()
    expect(proposed(null, proof('observes'))).toBe('observes')
    expect(proposed(null, proof('coFacilitates'))).toBe('coFacilitates')
    expect(proposed(null, proof('leadsWithSupport'))).toBe('leadsWithSupport')
    expect(proposed(null, proof('alone'))).toBe('leadsWithSupport')
    expect(proposed(null, proof('alone'), proof('leadsWithSupport'))).toBe('leadsWithSupport')
    expect(proposed(null, proof('alone'), proof('alone'))).toBe('alone')
  })

  test('never speaks of passing on, nor of a step that is confirmed or behind', () => {
    const many = Array.from({ length: 20 }, () => proof('passesOn'))
    expect(proposed(null, ...many)).toBe('alone')
    expect(proposed('alone', ...many)).toBeNull()
    expect(proposed('passesOn', ...many)).toBeNull()
    expect(proposed('leadsWithSupport', proof('alone'))).toBeNull()
  })

  test('is not made without a source, nor for what is no longer to be taken over', () => {
    const evidence = { proofs: [proof('coFacilitates')], words: () => '' }
    expect(proposalOf({ id: 'a', source: null, isRetired: false }, null, evidence)).toBeNull()
    expect(proposalOf({ id: 'a', source: 'plan', isRetired: true }, null, evidence)).toBeNull()
  })

  test('is dated from the proof that brings it about, whatever the order they come in', () => {
    const proofs = ['2023-03-01', '2023-01-01', '2023-02-01'].map((date) => proof('alone', date))
    const words = (_: unknown, told: readonly Proof[]) => String(told.length)
    expect(proposalOf({ id: 'a', source: 'minutes', isRetired: false }, null, { proofs, words })).toMatchObject({
      step: 'alone',
      date: '2023-02-01',
      evidence: '3',
    })
  })
})

test('the evidence is a sentence, the furthest step first', () => {
  const told = [proof('leadsWithSupport', '2023-01-10'), proof('alone', '2023-02-01'), proof('alone', '2023-02-07')]
  expect(evidenceWords('fr')('followUpMeetings', told)).toBe(
    '2\u00A0réunions animées seul, 1\u00A0réunion animée avec appui, entre le 10\u00A0janvier 2023 et le 7\u00A0février 2023',
  )
  expect(evidenceWords('en')('interviews', [proof('coFacilitates')])).toBe(
    '1\u00A0interview led together, on 10\u00A0January 2023',
  )
  expect(evidenceWords('en')('reports', [proof('observes')])).toBe(
    '1\u00A0report sent, on 10\u00A0January 2023; the dossier does not say by whom',
  )
})

test('where an activity stands is the latest step confirmed, the furthest of those of one day', () => {
  expect(currentStep([])).toBeNull()
  const steps = [
    confirmed('alone', '2023-01-01'),
    confirmed('observes', '2023-02-01'),
    confirmed('coFacilitates', '2023-02-01'),
  ]
  expect(currentStep(steps)?.step).toBe('coFacilitates')
})

const row = { targetLevel: 3, targetDate: '2023-06-30', isRetired: false, officer: null, consultancy: null }

test('a target is reached when one of the two says so, and is late from the day after its date', () => {
  expect(isBelowTarget(row)).toBe(true)
  expect(isBelowTarget({ ...row, targetLevel: 0 })).toBe(true)
  expect(isBelowTarget({ ...row, targetLevel: null })).toBe(false)
  expect(isBelowTarget({ ...row, officer: { level: 2 }, consultancy: { level: 3 } })).toBe(false)
  expect(isLate(row, '2023-06-30')).toBe(false)
  expect(isLate(row, '2023-07-01')).toBe(true)
  expect(isLate({ ...row, targetDate: null }, '2023-07-01')).toBe(false)
})

test('the next transfers to plan are below their target without a session, the soonest target first', () => {
  const none = { ...row, nextSession: null }
  const rows = [
    { ...none, name: 'no date', targetDate: null },
    { ...none, name: 'late', targetDate: '2024-01-01' },
    { ...none, name: 'soon' },
    { ...none, name: 'in a session', nextSession: { meetingId: 'm', date: '2023-03-01' } },
    { ...none, name: 'no target', targetLevel: null },
  ]
  expect(toPlan(rows)).toMatchObject([{ name: 'soon' }, { name: 'late' }, { name: 'no date' }])
})

test('autonomy has no point without a rating, and counts nothing of what is retired or gone', () => {
  const rating: Rating = { id: 'r', activityId: 'gone', rater: 'officer', level: 4, date: '2023-01-01', note: '' }
  expect(autonomyOf([{ id: 'a', targetLevel: null, isRetired: false }], [rating], [])).toEqual({
    points: [],
    target: null,
    activities: 1,
    alone: 0,
  })
})
