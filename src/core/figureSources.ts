import type { SearchSources } from './db/searchIndex.ts'
import { together, usualName, bothNames, own, none, ofCompany } from './searchWords.ts'

/** What search finds among the figures: see `searchSources`. */
export const figureSources: SearchSources = {
  outreach_event: {
    ...own('event', 'outreach_event'),
    from: 'outreach_event LEFT JOIN zone ON zone.id = outreach_event.zone_id',
    title: 'outreach_event.name',
    body: together('outreach_event.place', 'outreach_event.note'),
    context: `coalesce(zone.name, '')`,
    date: 'outreach_event.date',
  },
  communication: {
    ...own('communication', 'communication'),
    from: 'communication',
    title: 'communication.title',
    body: together('communication.audience', 'communication.link', 'communication.note'),
    context: 'communication.audience',
    date: 'communication.date',
  },
  indicator: {
    ...own('indicator', 'indicator'),
    ...none,
    from: 'indicator',
    title: `concat_ws(' · ', nullif(indicator.code, ''), indicator.name)`,
    // Their definitions hold the words of every other record: they are found by their names alone.
    body: `''`,
  },
  report: {
    ...own('report', 'report'),
    from: 'report LEFT JOIN organisation ON organisation.id = report.organisation_id',
    title: 'report.title',
    body: together('report.objectives', 'report.difficulties', 'report.outlook', bothNames),
    context: `coalesce(${usualName}, '')`,
    date: 'report.to_date',
    follows: ofCompany('report').follows,
  },
}
