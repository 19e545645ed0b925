import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { DecimalInput } from '../../ui/fields/DecimalInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import classes from './indicators.module.css'
import { useNewFigure } from './useNewFigure.ts'

const nothing = () => undefined

/** One more target: when, and how much. */
export const NewTarget = ({ indicatorId, unit }: { indicatorId: string; unit: string }) => {
  const { t } = useTranslation()
  const target = useNewFigure(null)
  return (
    <form
      id={target.lineId}
      noValidate
      className={classes.line}
      onSubmit={(event) => {
        event.preventDefault()
        void target.add((figure) => rpc.indicators.addTarget({ indicatorId, ...figure }))
      }}
    >
      <DateInput
        label={t('indicators.newTargetDate')}
        hideLabel
        text={target.date}
        date={readDate(target.date).value}
        error={target.refusals.date ?? null}
        onType={target.setDate}
        onPick={(date) => target.setDate(fieldDate(date))}
      />
      <DecimalInput
        label={t('indicators.newTargetValue')}
        hideLabel
        placeholder={t('indicators.targetValue')}
        width={140}
        field={{
          draft: target.value,
          error: target.refusals.value ?? null,
          change: target.setValue,
          onFocus: nothing,
          onBlur: nothing,
        }}
      />
      <span className={classes.unitAfter}>{unit}</span>
      <ActionIcon type="submit" size={32} aria-label={t('indicators.addTarget')} disabled={target.isActing}>
        <IconPlus size={16} />
      </ActionIcon>
    </form>
  )
}
