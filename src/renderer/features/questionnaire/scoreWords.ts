import { t } from 'i18next'
import { wholeNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'

/** A score as it is read: « 62 / 100 », a dash where nothing is scored. */
export const scoreWords = (score: number | null): string =>
  score === null
    ? t('questionnaire.noScore')
    : t('questionnaire.score', { score: wholeNumber(Math.round(score), currentLocale()) })
