import { useTranslation } from 'react-i18next'
import type { CompanyRow as Row } from '../../../shared/companies/companies.contract.ts'
import { companyTones } from '../../ui/companyTones.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import classes from './companies.module.css'

/** Height of a `CompanyRow`. */
export const COMPANY_ROW_HEIGHT = 68

/** A company in the list: where it stands, what it brought (its zone last: most rows share it), what comes next. */
export const CompanyRow = ({ row }: { row: Row }) => {
  const { t } = useTranslation()
  const { nextStep, nextStepOn } = row
  const isStepLate = nextStepOn !== null && nextStepOn < todayDate()
  const yielded = [
    row.needCount > 0 ? t('companies.needCount', { count: row.needCount }) : '',
    row.flowCount > 0 ? t('companies.flowCount', { count: row.flowCount }) : '',
    row.synergyCount > 0 ? t('companies.synergyCount', { count: row.synergyCount }) : '',
  ]
  return (
    <div className={classes.row}>
      <div className={classes.rowLine}>
        <span className={classes.rowName}>{row.name}</span>
        <StatusBadge tone={companyTones[row.status]} word={t(`enums.companyStatus.${row.status}`)} />
      </div>
      <div className={classes.rowLine}>
        <span className={classes.cut}>{[...yielded, row.zoneName].filter(Boolean).join(' · ')}</span>
      </div>
      <div className={classes.rowLine}>
        <span className={classes.cut}>{nextStep}</span>
        {row.isLate && !isStepLate ? (
          <StatusBadge tone="late" word={t('companies.promiseLate')} />
        ) : (
          <Due date={nextStepOn} isLate={isStepLate} />
        )}
      </div>
    </div>
  )
}
