import {
  IconArrowsExchange,
  IconBuilding,
  IconBuildingFactory2,
  IconCalendarEvent,
  IconChecklist,
  IconFlag,
  IconGavel,
  IconGitBranch,
  IconList,
  IconMapPin,
  IconMessage,
  IconMessages,
  IconQuote,
  IconRecycle,
  IconRoute,
  IconTag,
  IconTags,
  IconThumbUp,
  IconUser,
  IconUsersGroup,
  IconStack2,
  type Icon,
} from '@tabler/icons-react'
import type { Found, FoundKind } from '../../../shared/search/search.contract.ts'
import { hrefInNeeds, hrefOf, hrefOfPhase, hrefOfTerm, hrefOfTheme } from '../../ui/places.ts'

/** What each kind of record looks like. */
export const foundIcons: Record<FoundKind, Icon> = {
  company: IconBuildingFactory2,
  organisation: IconBuilding,
  contact: IconUser,
  committee: IconUsersGroup,
  meeting: IconCalendarEvent,
  agendaItem: IconList,
  decision: IconGavel,
  action: IconChecklist,
  phase: IconRoute,
  milestone: IconFlag,
  zone: IconMapPin,
  theme: IconTags,
  term: IconTag,
  interview: IconMessages,
  exchange: IconMessage,
  promise: IconThumbUp,
  need: IconQuote,
  collectiveNeed: IconStack2,
  flow: IconArrowsExchange,
  synergy: IconRecycle,
  scenario: IconGitBranch,
}

const hrefs: Record<FoundKind, (id: string) => string> = {
  company: (id) => hrefOf('companies', id),
  organisation: (id) => hrefOf('organisations', id),
  contact: (id) => hrefOf('organisations', id),
  committee: (id) => hrefOf('committees', id),
  meeting: (id) => hrefOf('meetings', id),
  agendaItem: (id) => hrefOf('meetings', id),
  decision: (id) => hrefOf('decisions', id),
  action: (id) => hrefOf('actions', id),
  phase: hrefOfPhase,
  milestone: hrefOfPhase,
  zone: () => '#/initiative',
  theme: hrefOfTheme,
  term: hrefOfTerm,
  interview: (id) => hrefOf('interviews', id),
  exchange: (id) => hrefOf('companies', id),
  promise: (id) => hrefOf('companies', id),
  need: (id) => hrefInNeeds('needs', id),
  collectiveNeed: (id) => hrefInNeeds('collective', id),
  flow: (id) => hrefInNeeds('flows', id),
  synergy: (id) => hrefOf('synergies', id),
  scenario: (id) => `${hrefOf('synergies', id)}?tab=scenarios`,
}

/** Where a found record is opened; a scenario opens among those of its synergy. */
export const hrefOfFound = ({ kind, opens }: Pick<Found, 'kind' | 'opens'>): string =>
  hrefs[kind === 'scenario' ? kind : opens.kind](opens.id)
