import { LIST, type Bed, type Line } from '../bed.ts'

/** The plan, its costs, what was decided and what the day asks for. */
export function planLines({ client, rows, value }: Bed): Line[] {
  const id = value('SELECT id FROM baseline LIMIT 1')
  const actionId = value('SELECT action_id FROM action_note LIMIT 1')
  const meetingId = value(`SELECT id FROM meeting WHERE status = 'circulated' ORDER BY date DESC LIMIT 1`)
  const line = (name: string, run: Line['run'], floor: Line['floor']): Line => ({ name, budget: LIST, run, floor })
  const hundred = (table: string, order: string) => () => [
    rows(`SELECT * FROM ${table} ORDER BY ${order} LIMIT 100`),
    rows(`SELECT count(*) FROM ${table}`),
  ]
  const scan = (table: string, column: string) => () => [
    rows(`SELECT * FROM ${table} WHERE instr(lower(${column}), 'chaleur') > 0 LIMIT 100`),
    rows(`SELECT count(*) FROM ${table} WHERE instr(lower(${column}), 'chaleur') > 0`),
  ]
  const whole = () => [
    rows('SELECT * FROM action'),
    rows('SELECT * FROM action_step'),
    rows('SELECT * FROM action_relation'),
    rows('SELECT action_id, planned_cents, actual_cents FROM budget_line'),
  ]
  const compared = () => [whole(), rows('SELECT * FROM baseline_action WHERE baseline_id = ?', id)]
  const ofMeeting = () => [
    rows('SELECT * FROM decision WHERE meeting_id = ?', meetingId),
    rows('SELECT * FROM action WHERE meeting_id = ?', meetingId),
  ]
  return [
    line('actions.list searched', () => client.actions.list({ search: 'chaleur' }), scan('action', 'title')),
    line('actions.list late', () => client.actions.list({ state: 'late' }), hundred('action', 'status, due_date')),
    line('actions.list incomplete', () => client.actions.list({ state: 'incomplete' }), scan('action', 'description')),
    line(
      'actions.get',
      () => client.actions.get({ id: actionId }),
      () => rows('SELECT * FROM action LEFT JOIN action_step ON action_id = action.id WHERE action.id = ?', actionId),
    ),
    line('decisions.list', () => client.decisions.list({}), hundred('decision', 'number')),
    line('decisions.list searched', () => client.decisions.list({ search: 'chaleur' }), scan('decision', 'text')),
    line('meetings.list', () => client.meetings.list({}), hundred('meeting', 'date DESC')),
    line('minutes.get', () => client.minutes.get({ meetingId }), ofMeeting),
    line('plan.read', () => client.plan.read(), whole),
    line('plan.compare', () => client.plan.compare({ id }), compared),
    line(
      'budget.summary',
      () => client.budget.summary({}),
      () => [rows('SELECT * FROM budget_line'), rows('SELECT * FROM funding'), rows('SELECT * FROM staff_line')],
    ),
    line('timeLog.entries', () => client.timeLog.entries({}), hundred('time_entry', 'date DESC')),
    line(
      'timeLog.summary',
      () => client.timeLog.summary({}),
      () => rows('SELECT activity, substr(date, 1, 7), sum(minutes) FROM time_entry GROUP BY 1, 2'),
    ),
    line(
      'today.get',
      () => client.today.get(),
      () => [
        rows(`SELECT * FROM decision WHERE status = 'toDo' ORDER BY deadline LIMIT 20`),
        rows(`SELECT * FROM action WHERE status = 'toCome' ORDER BY due_date LIMIT 20`),
      ],
    ),
  ]
}
