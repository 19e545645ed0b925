import { t } from 'i18next'
import { missingBeforePhaseKeys } from '../../shared/decisions/decisions.rules.ts'
import { missingForStatusKeys } from '../../shared/meetings/meetings.rules.ts'
import { missingBeforeClosingKeys } from '../../shared/phases/phases.rules.ts'
import { missingToCloseCampaignKeys } from '../../shared/questionnaire/questionnaire.rules.ts'
import { missingForStageKeys } from '../../shared/synergies/synergies.rules.ts'
import { listOf } from './format.ts'

const known = [
  ...missingForStatusKeys,
  ...missingBeforeClosingKeys,
  ...missingBeforePhaseKeys,
  ...missingForStageKeys,
  ...missingToCloseCampaignKeys,
  'scenarioNotChosen',
  'addressee',
  'meeting',
] as const

/** « le lieu et l’heure de début »: what is missing, as the end of a sentence. */
export const missingWords = (keys: readonly string[]): string =>
  listOf(known.filter((key) => keys.includes(key)).map((key) => t(`missing.${key}`)))
