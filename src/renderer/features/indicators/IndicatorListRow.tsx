import { useTranslation } from 'react-i18next'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { bareValue, targetWords } from '../../ui/figures/figureWords.ts'
import { TargetMark } from '../../ui/figures/TargetMark.tsx'
import { shortDate } from '../../ui/format.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './indicators.module.css'

/** What it is worth, what it should be worth, and whether it is time to measure it. */
export const IndicatorListRow = ({ row, day }: { row: IndicatorRow; day: string }) => {
  const { t } = useTranslation()
  const isDue = row.measureDueOn !== null && row.measureDueOn <= day
  // Of a computed one the day is the list’s own.
  const since = row.formula === null && row.valueOn !== null ? t('indicators.at', { date: shortDate(row.valueOn) }) : ''
  const target = targetWords(row)
  const counted = row.formula === null ? '' : t(`indicators.formulaCounts.${row.formula}`)
  const mark = isDue ? <StatusBadge tone="soon" word={t('indicators.toMeasure')} /> : <TargetMark row={row} day={day} />
  return (
    <ListRow
      title={row.name}
      aside={
        <span className={classes.value}>
          <b>{bareValue(row.value, row)}</b>
          {row.unit === '' ? null : <span className={classes.unit}>{row.unit}</span>}
        </span>
      }
      second={[row.code, target === '' && since === '' ? counted : target, since]
        .filter((words) => words !== '')
        .join(' · ')}
      secondAside={mark}
    />
  )
}
