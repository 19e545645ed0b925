import { reading, type Bed, type Line } from '../bed.ts'
import { NOW } from '../draw.ts'

/** The first screen, the indicators and what funders and companies see of the work. */
export function figuresLines({ client, value }: Bed): Line[] {
  const asOf = NOW.slice(0, 10)
  const needs = value(`SELECT id FROM indicator WHERE formula = 'needsStated'`)
  const met = value(`SELECT id FROM indicator WHERE formula = 'companiesMet'`)
  return [
    reading('today.get', () => client.today.get()),
    // Every shipped indicator, computed as of today and as of a year ago.
    { ...reading('indicators.list', () => client.indicators.list({ asOf })), budget: 300 },
    reading('indicators.records', () => client.indicators.records({ id: met, asOf, offset: 0, limit: 100 })),
    reading('indicators.series of needs', () => client.indicators.series({ id: needs })),
    reading('indicators.series of companies', () => client.indicators.series({ id: met })),
    reading('indicators.funnel', () => client.indicators.funnel({ asOf, form: null, themeId: null })),
    reading('indicators.impacts', () => client.indicators.impacts({ asOf })),
    reading('outreach.events', () => client.outreach.events({})),
    reading('outreach.communications searched', () => client.outreach.communications({ search: 'chaleur' })),
    reading('reports.list', () => client.reports.list()),
  ]
}
