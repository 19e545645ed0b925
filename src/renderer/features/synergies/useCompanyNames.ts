import { useTranslation } from 'react-i18next'
import type { SynergyRow } from '../../../shared/synergies/synergies.contract.ts'

/** « Andros, Cahors Distribution et 2 autres »; says so when there is none yet. */
export const useCompanyNames = () => {
  const { t } = useTranslation()
  return ({ companyNames, companyCount }: Pick<SynergyRow, 'companyNames' | 'companyCount'>): string => {
    if (companyCount === 0) return t('synergies.noCompany')
    const others = companyCount - companyNames.length
    const names = companyNames.join(', ')
    return others > 0 ? t('synergies.andOthers', { names, count: others }) : names
  }
}
