import { assertNever } from '../../../shared/errors.ts'
import type { Match, MatchSide } from '../../../shared/matches/matches.contract.ts'
import { hrefInNeeds, hrefOf } from '../../ui/places.ts'
import type { SideRecords } from './useSides.ts'

/** One thing that is not known of one company, and where it is written once it is. */
export interface Lack {
  unknown: Match['unknowns'][number] | 'zone' | 'sameUnit' | 'onceOnly'
  organisationId: string
  company: string
  href: string
  /** The field to go to there; null: the record as a whole. */
  field: string | null
}

const sideNames = ['giver', 'taker'] as const

const flowField = (unknown: 'quantity' | 'unit' | 'period' | 'form' | 'constraints') => `flow-${unknown}`

/** What is not known of either side, from what the core found missing. */
export const lacking = (match: Match, sides: SideRecords): Lack[] =>
  match.unknowns.flatMap((unknown) => {
    if (unknown === 'distance') return lackingPlaces(match)
    if (unknown === 'intensity') return [lackOf(match.taker, 'intensity', { tab: 'needs', field: 'need-intensity' })]
    const found = sideNames.flatMap((name) =>
      isKnown(match[name], unknown, sides.flows[name])
        ? []
        : [lackOf(match[name], unknown, { tab: 'flows', field: flowField(unknown) })],
    )
    if (found.length > 0) return found
    const once = [match.giver, match.taker].find(({ period }) => period === 'oneOff')
    if (unknown === 'period' && once) return [lackOf(once, 'onceOnly', { tab: 'flows', field: flowField('period') })]
    // Both say it, but not so that one compares with the other.
    return [lackOf(match.taker, 'sameUnit', { tab: 'flows', field: flowField('unit') })]
  })

const lackOf = (side: MatchSide, unknown: Lack['unknown'], place: { tab: 'needs' | 'flows'; field: string }): Lack => ({
  unknown,
  organisationId: side.organisationId,
  company: side.organisationName,
  href: hrefInNeeds(place.tab, side.id),
  field: place.field,
})

/** The zone of a company, or where a zone is. */
const lackingPlaces = ({ giver, taker }: Match): Lack[] => {
  const placeless = [giver, taker].filter(({ zoneName }) => zoneName === '')
  const ofCompany = placeless.map(({ organisationId, organisationName }) => ({
    unknown: 'zone' as const,
    organisationId,
    company: organisationName,
    href: hrefOf('organisations', organisationId),
    field: null,
  }))
  if (ofCompany.length > 0) return ofCompany
  return [{ unknown: 'distance', organisationId: '', company: '', href: '#/initiative', field: null }]
}

const isKnown = (
  side: MatchSide,
  unknown: 'quantity' | 'unit' | 'period' | 'form' | 'constraints',
  record: SideRecords['flows']['giver'],
): boolean => {
  switch (unknown) {
    case 'quantity':
      return side.quantity !== null
    case 'unit':
      return side.unit !== null
    case 'period':
      return side.period !== null
    case 'form':
      return record === undefined || record.form !== null
    case 'constraints':
      return record === undefined || record.constraints.trim() !== ''
    default:
      return assertNever(unknown)
  }
}
