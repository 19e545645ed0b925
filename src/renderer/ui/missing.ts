import { t } from 'i18next'
import { missingForStatusKeys } from '../../shared/meetings/meetings.rules.ts'
import { missingBeforeClosingKeys } from '../../shared/phases/phases.rules.ts'
import { listOf } from './format.ts'

const known = [...missingForStatusKeys, ...missingBeforeClosingKeys]

/** « le lieu et l’heure de début »: what is missing, as the end of a sentence. */
export const missingWords = (keys: readonly string[]): string =>
  listOf(known.filter((key) => keys.includes(key)).map((key) => t(`missing.${key}`)))
