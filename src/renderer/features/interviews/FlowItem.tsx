import { useTranslation } from 'react-i18next'
import {
  Flow,
  flowDirections,
  flowForms,
  flowPeriods,
  flowUnits,
  type FlowRow,
} from '../../../shared/flows/flows.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { QuantityField } from '../../ui/fields/QuantityField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { hrefInNeeds } from '../../ui/places.ts'
import { TermPicker } from '../../ui/TermPicker.tsx'
import { HarvestItem } from './HarvestItem.tsx'
import classes from './notes.module.css'

interface FlowItemProps {
  flow: FlowRow
  isOpen: boolean
  onToggle: () => void
}

type Patch = Omit<Parameters<typeof rpc.flows.update>[0], 'id'>

/** A flow of this interview, quantified while the company speaks. */
export const FlowItem = ({ flow, isOpen, onToggle }: FlowItemProps) => {
  const { t } = useTranslation()
  const { id, direction } = flow
  const update = (patch: Patch) => rpc.flows.update({ id, ...patch })
  return (
    <HarvestItem
      words={flow.label}
      kind={t(`enums.flowDirection.${direction}`)}
      known={quantityWords(flow, currentLocale())}
      source={flow}
      href={hrefInNeeds('flows', id)}
      isOpen={isOpen}
      onToggle={onToggle}
      onRemove={() => rpc.flows.remove({ id })}
    >
      <LongTextField
        className={classes.whole}
        label={t('interviews.harvest.text')}
        isOneParagraph
        minRows={1}
        value={flow.label}
        schema={Flow.shape.label}
        save={(label) => update({ label })}
      />
      <QuantityField
        label={t('interviews.harvest.quantity')}
        value={flow.quantity}
        schema={Flow.shape.quantity}
        width={120}
        save={(quantity) => update({ quantity })}
      />
      <SelectField
        label={t('interviews.harvest.unit')}
        value={flow.unit}
        options={flowUnits.map((value) => ({ value, label: t(`enums.flowUnit.${value}`) }))}
        isClearable
        save={(unit) => update({ unit })}
      />
      <SelectField
        label={t('interviews.harvest.period')}
        value={flow.period}
        options={flowPeriods.map((value) => ({ value, label: t(`enums.flowPeriod.${value}`) }))}
        isClearable
        save={(period) => update({ period })}
      />
      <SelectField
        label={t('interviews.harvest.form')}
        value={flow.form}
        options={flowForms.map((value) => ({ value, label: t(`enums.flowForm.${value}`) }))}
        isClearable
        save={(form) => update({ form })}
      />
      <TermPicker
        label={t('interviews.harvest.term')}
        value={flow.termId === null ? null : { id: flow.termId, name: flow.termName }}
        save={(termId) => update({ termId })}
      />
      <SelectField
        label={t('interviews.harvest.direction')}
        value={direction}
        options={flowDirections.map((value) => ({ value, label: t(`enums.flowDirection.${value}`) }))}
        // Without a cross to empty it, a direction is always chosen.
        save={(next) => update({ direction: next ?? direction })}
      />
      <div className={classes.whole}>
        <TextField
          label={t(direction === 'out' ? 'interviews.harvest.outlet' : 'interviews.harvest.supplier')}
          value={flow.counterpart}
          schema={Flow.shape.counterpart}
          save={(counterpart) => update({ counterpart })}
        />
      </div>
    </HarvestItem>
  )
}
