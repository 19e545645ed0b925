import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Target, type IndicatorDetail } from '../../../shared/indicators/indicators.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { FigureField } from '../../ui/fields/FigureField.tsx'
import { fullDate } from '../../ui/format.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './indicators.module.css'
import { NewTarget } from './NewTarget.tsx'

/** What it should be worth, date by date. */
export const Targets = ({ indicator }: { indicator: IndicatorDetail }) => {
  const { t } = useTranslation()
  const { id, targets } = indicator
  return (
    <DetailSection title={t('indicators.targets')}>
      {targets.length === 0 ? <DetailNote>{t('indicators.noTarget')}</DetailNote> : null}
      <div className={`${classes.lines} quiet-fields`}>
        {targets.length === 0 ? null : (
          <ul className={classes.rows} aria-label={t('indicators.targets')}>
            {targets.map((target) => (
              <TargetLine key={target.id} target={target} unit={indicator.unit} />
            ))}
          </ul>
        )}
      </div>
      <NewTarget indicatorId={id} unit={indicator.unit} />
    </DetailSection>
  )
}

const TargetLine = ({ target: { id, ...target }, unit }: { target: Target; unit: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const date = fullDate(target.date)
  return (
    <li className={classes.line}>
      <DateField
        label={t('indicators.targetDateOf', { date })}
        hideLabel
        value={target.date}
        schema={Target.shape.date}
        save={(next) => rpc.indicators.updateTarget({ id, date: next ?? target.date })}
      />
      <FigureField
        label={t('indicators.targetValueOf', { date })}
        hideLabel
        value={target.value}
        schema={Target.shape.value}
        save={(next) => rpc.indicators.updateTarget({ id, value: next ?? target.value })}
      />
      <span className={classes.unitAfter}>{unit}</span>
      <ActionIcon
        aria-label={t('indicators.removeTarget', { date })}
        onClick={() => void act(() => rpc.indicators.removeTarget({ id }), t('indicators.targetRemoved', { date }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}
