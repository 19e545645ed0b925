import { assertNever } from '../../../shared/errors.ts'
import type { FigureRecord } from '../../../shared/indicators/indicators.contract.ts'
import { hrefInNeeds, hrefOf } from '../places.ts'

/** Where a record behind a figure is kept. */
export const hrefOfRecord = ({ kind, opensId }: FigureRecord): string => {
  switch (kind) {
    case 'organisation':
      return hrefOf('companies', opensId)
    case 'interview':
      return hrefOf('interviews', opensId)
    case 'need':
      return hrefInNeeds('needs', opensId)
    case 'flow':
      return hrefInNeeds('flows', opensId)
    case 'synergy':
      return hrefOf('synergies', opensId)
    case 'impact':
      return `${hrefOf('synergies', opensId)}?tab=impacts`
    case 'meeting':
      return hrefOf('meetings', opensId)
    case 'event':
      return hrefOf('outreach', opensId)
    case 'action':
      return hrefOf('actions', opensId)
    case 'timeEntry':
      return '#/time'
    case 'trip':
      return '#/time?tab=trips'
    case 'staffLine':
    case 'funding':
      return '#/actions?view=budget'
    default:
      return assertNever(kind)
  }
}
