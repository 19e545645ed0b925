import { reading, type Bed, type Line } from '../bed.ts'

/** Tens of thousands of lines come to a few hundred sentences: nobody asks for ten years of them twice. */
const WHOLE_LIFE = 1_000

/** What changed, over the whole life of a dossier and over three months of it, a dashboard, and the calendar. */
export function changeLines({ client, value }: Bed): Line[] {
  const meetingId = value(`SELECT id FROM meeting WHERE status <> 'preparation' ORDER BY date DESC LIMIT 1`)
  const changes = (from: string, to: string) => () => client.changes.read({ from, to, audience: 'partners' })
  return [
    { ...reading('changes.read whole life', changes('1990-01-01', '2100-12-31')), budget: WHOLE_LIFE },
    reading('changes.read three months', changes('2023-01-01', '2023-03-31')),
    reading('dashboard.read', () => client.dashboard.read({ meetingId })),
    reading('calendar.read six weeks', () => client.calendar.read({ from: '2023-01-30', to: '2023-03-12' })),
    reading('calendar.cancellations', () => client.calendar.cancellations()),
  ]
}
