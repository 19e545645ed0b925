import { t } from 'i18next'
import { actionStatuses } from '../../../shared/actions/actions.contract.ts'
import { companySteps, type TimelineEvent } from '../../../shared/companies/companies.contract.ts'
import { decisionStatuses } from '../../../shared/decisions/decisions.contract.ts'
import { assertNever } from '../../../shared/errors.ts'
import { exchangeKinds } from '../../../shared/exchanges/exchanges.contract.ts'
import { flowDirections } from '../../../shared/flows/flows.contract.ts'
import { interviewStatuses } from '../../../shared/interviews/interviews.contract.ts'
import { attendanceStatuses } from '../../../shared/meetings/meetings.contract.ts'
import { needKinds } from '../../../shared/needs/needs.contract.ts'
import { promiseOutcomes, promiseSides } from '../../../shared/promises/promises.contract.ts'
import { synergyRoles, synergyStages } from '../../../shared/synergies/synergies.contract.ts'
import { hrefInNeeds, hrefOf } from '../../ui/places.ts'

/** The word of a key that is on a closed list; nothing for one that is not. */
const word = <Key extends string>(keys: readonly Key[], key: string, say: (known: Key) => string): string => {
  const known = keys.find((one) => one === key)
  return known === undefined ? '' : say(known)
}

/** What more there is to say of an event: the stage, the kind of exchange, the outcome. */
export const detailWords = ({ kind, detail }: TimelineEvent): string => {
  switch (kind) {
    case 'step':
      return word(companySteps, detail, (key) => t(`enums.companyStatus.${key}`))
    case 'exchange':
      return word(exchangeKinds, detail, (key) => t(`enums.exchangeKind.${key}`))
    case 'interview':
      return word(interviewStatuses, detail, (key) => t(`enums.interviewStatus.${key}`))
    case 'meeting':
      return word(attendanceStatuses, detail, (key) => t(`enums.attendanceStatus.${key}`))
    case 'need':
      return word(needKinds, detail, (key) => t(`enums.needKind.${key}`))
    case 'flow':
      return word(flowDirections, detail, (key) => t(`enums.flowDirection.${key}`))
    case 'synergy':
      return word(synergyRoles, detail, (key) => t(`enums.synergyRole.${key}`))
    case 'synergyStep':
      return word(synergyStages, detail, (key) => t(`enums.synergyStage.${key}`))
    case 'promise':
      return (
        word(promiseSides, detail, (key) => t(`promises.sides.${key}`)) ||
        word(promiseOutcomes, detail, (key) => t(`enums.promiseOutcome.${key}`))
      )
    case 'decision':
      return word(decisionStatuses, detail, (key) => t(`enums.decisionStatus.${key}`))
    case 'action':
      return word(actionStatuses, detail, (key) => t(`enums.actionStatus.${key}`))
    default:
      return assertNever(kind)
  }
}

/** The page of the record; null for what is opened in the history itself. */
export const hrefOfEvent = ({ kind, id }: TimelineEvent): string | null => {
  switch (kind) {
    case 'step':
    case 'exchange':
    case 'promise':
      return null
    case 'interview':
      return hrefOf('interviews', id)
    case 'meeting':
      return hrefOf('meetings', id)
    case 'need':
      return hrefInNeeds('needs', id)
    case 'flow':
      return hrefInNeeds('flows', id)
    case 'synergy':
    case 'synergyStep':
      return hrefOf('synergies', id)
    case 'decision':
      return hrefOf('decisions', id)
    case 'action':
      return hrefOf('actions', id)
    default:
      return assertNever(kind)
  }
}
