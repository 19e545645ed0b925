import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/errors.ts'
import type { Item } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { decimalNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'

/** What an item expects, in a few words: « échelle de 0 à 5 ». */
export const useExpected = () => {
  const { t } = useTranslation()
  return ({ kind, best, unit }: Item): string => {
    switch (kind) {
      case 'scale':
        return t('questionnaire.expects.scale', { top: best ?? 0 })
      case 'number': {
        const named = unit.trim() === '' ? t('questionnaire.expects.number') : unit
        if (best === null) return named
        return t('questionnaire.expects.best', { unit: named, best: decimalNumber(best, currentLocale()) })
      }
      case 'yesNo':
      case 'text':
        return t(`questionnaire.expects.${kind}`)
      default:
        return assertNever(kind)
    }
  }
}
