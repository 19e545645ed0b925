import { reading, type Bed, type Line } from '../bed.ts'

/** The lists of the chain: companies, needs, flows, what fits together, and the synergies. */
export const chainLines = ({ client }: Bed): Line[] => [
  reading('companies.list', () => client.companies.list({})),
  reading('companies.list searched', () => client.companies.list({ search: 'lac' })),
  reading('companies.list by status', () => client.companies.list({ status: 'met' })),
  reading('companies.list late', () => client.companies.list({ isLate: true })),
  reading('companies.counts', () => client.companies.counts({})),
  reading('organisations.list', () => client.organisations.list({})),
  reading('organisations.list searched', () => client.organisations.list({ search: 'lac' })),
  reading('interviews.list', () => client.interviews.list({})),
  reading('needs.list', () => client.needs.list({})),
  reading('needs.list searched', () => client.needs.list({ search: 'chaleur' })),
  reading('needs.counts', () => client.needs.counts()),
  reading('flows.list', () => client.flows.list({})),
  reading('flows.list searched', () => client.flows.list({ search: 'carton' })),
  reading('matches.list flows', () => client.matches.list({ kind: 'flow' })),
  reading('matches.list needs', () => client.matches.list({ kind: 'need' })),
  reading('synergies.list', () => client.synergies.list({})),
  reading('synergies.list searched', () => client.synergies.list({ search: 'chaleur' })),
  reading('synergies.board', () => client.synergies.board({})),
  reading('synergies.counts', () => client.synergies.counts({})),
]
