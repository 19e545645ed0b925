import type { SearchSources } from './db/searchIndex.ts'
import { bothNames, none, ofCompany, own, together, usualName } from './searchWords.ts'

/** Of an organisation, where one is named. */
const ofParty = (table: string) => ({
  from: `${table} LEFT JOIN organisation ON organisation.id = ${table}.organisation_id`,
  context: `coalesce(${usualName}, '')`,
  follows: ofCompany(table).follows,
})

/** What search finds in the inventory and the handovers: see `searchSources`. */
export const handoverSources: SearchSources = {
  deliverable: {
    ...own('deliverable', 'deliverable'),
    ...ofParty('deliverable'),
    title: 'deliverable.name',
    body: together('deliverable.reserve', 'deliverable.place', 'deliverable.note', bothNames),
    date: 'deliverable.due_on',
  },
  tool: {
    ...own('tool', 'tool'),
    ...none,
    from: 'tool',
    title: 'tool.name',
    body: together('tool.purpose', 'tool.address', 'tool.holder', 'tool.access'),
  },
  contract: {
    ...own('contract', 'contract'),
    ...ofParty('contract'),
    title: 'contract.name',
    body: together('contract.reference', 'contract.obligations', 'contract.note', bothNames),
    date: 'contract.end_on',
  },
  lesson: {
    ...own('lesson', 'lesson'),
    ...none,
    from: 'lesson',
    title: 'lesson.text',
    body: together('lesson.detail', 'lesson.answer'),
    date: 'lesson.date',
  },
  handover: {
    ...own('handover', 'handover'),
    ...none,
    from: 'handover',
    title: 'handover.name',
    body: together('handover.to_know', 'handover.reserves', 'handover.copies'),
    date: 'handover.date',
  },
}
