import { t } from 'i18next'
import { normaliseSiret } from '../../../shared/organisations/organisations.rules.ts'
import { Siret } from '../../../shared/organisations/organisations.contract.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

const SIRET_DIGITS = 14

/** A SIRET as it is read aloud: 123 456 789 00012. Anything else is left as it is. */
export const groupSiret = (siret: string): string => {
  const digits = normaliseSiret(siret)
  return /^\d{14}$/.test(digits) ? digits.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ') : siret
}

/** What is wrong with a SIRET as it is typed: how many digits are missing, then whether its key is right. */
export const refusalOfSiret = (typed: string): string | null => {
  const digits = normaliseSiret(typed)
  const difference = SIRET_DIGITS - digits.length
  if (digits === '' || difference === 0 || !/^\d+$/.test(digits)) return refusalOf(Siret, typed)
  return difference > 0
    ? t('organisations.siretTooShort', { count: difference })
    : t('organisations.siretTooLong', { count: -difference })
}
