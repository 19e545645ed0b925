import { LIST, type Bed, type Line } from '../bed.ts'

/** All indicators are on screen at once, each counted from the records themselves. */
const ALL_FIGURES = 300

/** The indicators, the curve of one and what stands behind it, the funnel and the impacts. */
export function figureLines({ client, rows, value }: Bed): Line[] {
  const needs = value(`SELECT id FROM indicator WHERE formula = 'needsStated'`)
  const met = value(`SELECT id FROM indicator WHERE formula = 'companiesMet'`)
  const steps = () => rows('SELECT synergy_id, stage, date FROM synergy_step ORDER BY synergy_id, date')
  // What the figures are counted from: each table that any of them looks at, read whole and counted by day.
  const facts = () => [
    steps(),
    rows('SELECT organisation_id, min(date) FROM exchange GROUP BY organisation_id'),
    rows('SELECT organisation_id, min(date) FROM interview GROUP BY organisation_id'),
    rows('SELECT organisation_id, min(stated_on) FROM need GROUP BY organisation_id'),
    rows('SELECT organisation_id, min(stated_on) FROM flow GROUP BY organisation_id'),
    rows('SELECT organisation_id, synergy_id, joined_on FROM synergy_company'),
    rows('SELECT kind, nature, status, quantity FROM impact'),
    rows('SELECT sum(minutes) FROM time_entry'),
  ]
  const needsByDay = () => rows('SELECT stated_on, count(*) FROM need GROUP BY stated_on')
  const metByCompany = () => [
    rows('SELECT organisation_id, min(date) FROM interview GROUP BY organisation_id'),
    rows('SELECT organisation_id, min(stated_on) FROM need GROUP BY organisation_id'),
  ]
  return [
    { name: 'indicators.list', budget: ALL_FIGURES, run: () => client.indicators.list({}), floor: facts },
    {
      name: 'indicators.series of needs',
      budget: LIST,
      run: () => client.indicators.series({ id: needs }),
      floor: needsByDay,
    },
    {
      name: 'indicators.series of companies',
      budget: LIST,
      run: () => client.indicators.series({ id: met }),
      floor: metByCompany,
    },
    {
      name: 'indicators.records',
      budget: LIST,
      run: () => client.indicators.records({ id: met }),
      floor: metByCompany,
    },
    { name: 'indicators.funnel', budget: LIST, run: () => client.indicators.funnel({}), floor: steps },
    {
      name: 'indicators.impacts',
      budget: LIST,
      run: () => client.indicators.impacts({}),
      floor: () => rows('SELECT impact.*, synergy.name FROM impact JOIN synergy ON synergy.id = impact.synergy_id'),
    },
  ]
}
