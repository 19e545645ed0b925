import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { fieldDate } from '../../ui/format.ts'
import classes from './indicators.module.css'
import type { AsOf } from './useAsOf.ts'

/** « Valeurs au … »: the day that figures are read on; emptied, it is today. */
export const AsOfInput = ({ asOf }: { asOf: AsOf }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.asOf}>
      <span aria-hidden className={classes.asOfLabel}>
        {t('indicators.asOfShort')}
      </span>
      <DateInput
        label={t('indicators.asOf')}
        hideLabel
        placeholder={t('indicators.asOfToday')}
        text={asOf.text}
        date={asOf.date}
        error={asOf.error}
        onType={asOf.setText}
        onPick={(date) => asOf.setText(fieldDate(date))}
      />
      {asOf.text === '' ? null : (
        <CloseButton size="sm" aria-label={t('indicators.backToToday')} onClick={() => asOf.setText('')} />
      )}
    </div>
  )
}
