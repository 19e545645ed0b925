import { reading, type Bed, type Line } from '../bed.ts'

/** The plan, its costs and what was decided. */
export function planLines({ client, value }: Bed): Line[] {
  const id = value('SELECT id FROM baseline LIMIT 1')
  const actionId = value('SELECT action_id FROM action_note LIMIT 1')
  const meetingId = value(`SELECT id FROM meeting WHERE status = 'circulated' ORDER BY date DESC LIMIT 1`)
  return [
    reading('actions.list searched', () => client.actions.list({ search: 'chaleur' })),
    reading('actions.list late', () => client.actions.list({ state: 'late' })),
    reading('actions.list incomplete', () => client.actions.list({ state: 'incomplete' })),
    reading('actions.get', () => client.actions.get({ id: actionId })),
    reading('decisions.list', () => client.decisions.list({})),
    reading('decisions.list searched', () => client.decisions.list({ search: 'chaleur' })),
    reading('meetings.list', () => client.meetings.list({})),
    reading('minutes.get', () => client.minutes.get({ meetingId })),
    reading('plan.read', () => client.plan.read()),
    reading('plan.compare', () => client.plan.compare({ id })),
    reading('budget.summary', () => client.budget.summary({})),
    reading('timeLog.entries', () => client.timeLog.entries({})),
    reading('timeLog.summary', () => client.timeLog.summary({})),
  ]
}
