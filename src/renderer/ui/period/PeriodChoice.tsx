import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateInput } from '../fields/DateInput.tsx'
import { fieldDate } from '../format.ts'
import classes from './PeriodChoice.module.css'
import { periodChoices } from './period.ts'
import type { ChosenPeriod } from './usePeriod.ts'

interface PeriodChoiceProps {
  /** Of the choice, beside which the two days stand. */
  className?: string | undefined
  period: ChosenPeriod
}

/** Which days are listed: a period that is named, or from one day to another. */
export const PeriodChoice = ({ className, period }: PeriodChoiceProps) => {
  const { t } = useTranslation()
  return (
    <>
      <Select
        size="xs"
        className={className}
        aria-label={t('common.period.label')}
        data={periodChoices.map((value) => ({ value, label: t(`common.period.choices.${value}`) }))}
        value={period.choice}
        allowDeselect={false}
        onChange={(chosen) => period.setChoice(periodChoices.find((one) => one === chosen) ?? 'all')}
      />
      {period.choice === 'custom' ? (
        <>
          <Limit label={t('common.period.from')} limit={period.from} />
          <Limit label={t('common.period.to')} limit={period.to} />
        </>
      ) : null}
    </>
  )
}

const Limit = ({ label, limit }: { label: string; limit: ChosenPeriod['from'] | ChosenPeriod['to'] }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.limit}>
      <span aria-hidden>{label}</span>
      <DateInput
        label={label}
        hideLabel
        text={limit.text}
        date={limit.date}
        error={limit.error === null ? null : t(`fieldErrors.${limit.error}`)}
        onType={limit.setText}
        onPick={(date) => limit.setText(fieldDate(date))}
      />
    </div>
  )
}
