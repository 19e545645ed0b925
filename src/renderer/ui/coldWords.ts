import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../shared/fields.ts'
import type { ColdReason } from '../../shared/synergies/synergies.contract.ts'
import { wholeNumber } from '../../shared/typography.ts'
import { currentLocale } from '../i18n.ts'
import { shortDate } from './format.ts'

export interface ColdFacts {
  cold: readonly ColdReason[]
  idleDays: number
  nextStepOn: CalendarDate | null
}

/** Why a synergy asks for attention, each reason in words; `coldShort` where there is little room. */
export const useColdWords = (form: 'cold' | 'coldShort' = 'cold') => {
  const { t } = useTranslation()
  return ({ cold, idleDays, nextStepOn }: ColdFacts): string[] =>
    cold.map((reason) =>
      t(`synergies.${form}.${reason}`, {
        count: idleDays,
        days: wholeNumber(idleDays, currentLocale()),
        date: nextStepOn === null ? '' : shortDate(nextStepOn),
      }),
    )
}
