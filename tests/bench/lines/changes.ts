import { LIST, type Bed, type Line } from '../bed.ts'

/** Tens of thousands of lines come to a few hundred sentences: nobody asks for ten years of them twice. */
const WHOLE_LIFE = 1_000

/** What changed, over the whole life of a dossier and over three months of it, and a dashboard. */
export function changeLines({ client, rows, value }: Bed): Line[] {
  const journal = (from: string, to: string) =>
    rows(
      `SELECT entity, record_id, operation, field FROM journal WHERE at >= ? AND at < ? AND entity IN ('action', 'decision',
        'synergy', 'organisation', 'committee', 'membership', 'budget_line', 'funding') ORDER BY id`,
      from,
      to,
    )
  const steps = (from: string, to: string) =>
    rows('SELECT synergy_id, stage, date FROM synergy_step WHERE date BETWEEN ? AND ?', from, to)
  const meetingId = value(`SELECT id FROM meeting WHERE status <> 'preparation' ORDER BY date DESC LIMIT 1`)
  const period = (name: string, { from, to, budget }: { from: string; to: string; budget: number }): Line => ({
    name,
    budget,
    run: () => client.changes.read({ from, to, audience: 'partners' }),
    floor: () => [journal(from, to), steps(from, to)],
  })
  return [
    period('changes.read whole life', { from: '1990-01-01', to: '2100-12-31', budget: WHOLE_LIFE }),
    period('changes.read three months', { from: '2023-01-01', to: '2023-03-31', budget: LIST }),
    {
      name: 'dashboard.read',
      budget: LIST,
      run: () => client.dashboard.read({ meetingId }),
      floor: () => [
        rows('SELECT * FROM action'),
        rows('SELECT synergy_id, stage, date FROM synergy_step'),
        rows('SELECT * FROM impact'),
        rows('SELECT * FROM budget_line'),
      ],
    },
  ]
}
