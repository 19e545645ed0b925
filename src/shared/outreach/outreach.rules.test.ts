import { expect, test } from 'vitest'
import { isHeld, lacksParticipants } from './outreach.rules.ts'

const today = '2023-02-07'

test('an event is held from its last day on', () => {
  expect(isHeld({ date: '2023-02-07', endDate: null }, today)).toBe(true)
  expect(isHeld({ date: '2023-02-08', endDate: null }, today)).toBe(false)
  expect(isHeld({ date: '2023-02-06', endDate: '2023-02-07' }, today)).toBe(true)
  expect(isHeld({ date: '2023-02-06', endDate: '2023-02-08' }, today)).toBe(false)
})

test('a held event asks for its participants until a number is noted, be it none', () => {
  const event = { date: '2023-02-06', endDate: null, participantCount: null }
  expect(lacksParticipants(event, today)).toBe(true)
  expect(lacksParticipants({ ...event, participantCount: 0 }, today)).toBe(false)
  expect(lacksParticipants({ ...event, date: '2023-02-08' }, today)).toBe(false)
})
