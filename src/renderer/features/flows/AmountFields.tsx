import { useTranslation } from 'react-i18next'
import { Flow, flowPeriods, flowUnits, type FlowRow } from '../../../shared/flows/flows.contract.ts'
import { rpc } from '../../rpc.ts'
import { QuantityField } from '../../ui/fields/QuantityField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import classes from './flows.module.css'

/** How much of it there is: « 12,5 » « t » « par an », as one line of fields. */
export const AmountFields = ({ flow }: { flow: FlowRow }) => {
  const { t } = useTranslation()
  const { id } = flow
  return (
    <div className={classes.amount} role="group" aria-label={t('flows.amount')}>
      <div id="flow-quantity">
        <QuantityField
          label={t('flows.quantity')}
          value={flow.quantity}
          schema={Flow.shape.quantity}
          save={(quantity) => rpc.flows.update({ id, quantity })}
        />
      </div>
      <div id="flow-unit">
        <SelectField
          label={t('flows.unit')}
          width={140}
          value={flow.unit}
          options={flowUnits.map((value) => ({ value, label: t(`enums.flowUnit.${value}`) }))}
          isClearable
          save={(unit) => rpc.flows.update({ id, unit })}
        />
      </div>
      <div id="flow-period">
        <SelectField
          label={t('flows.period')}
          width={180}
          value={flow.period}
          options={flowPeriods.map((value) => ({ value, label: t(`enums.flowPeriod.${value}`) }))}
          isClearable
          save={(period) => rpc.flows.update({ id, period })}
        />
      </div>
    </div>
  )
}
