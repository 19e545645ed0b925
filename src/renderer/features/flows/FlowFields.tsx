import { useTranslation } from 'react-i18next'
import { Flow, flowDirections, flowForms, type FlowRow } from '../../../shared/flows/flows.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { MoneyField } from '../../ui/fields/MoneyField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { TermPicker } from '../../ui/TermPicker.tsx'
import { AmountFields } from './AmountFields.tsx'

const schemas = Flow.shape

type Patch = Omit<Parameters<typeof rpc.flows.update>[0], 'id'>

/** What the flow is, and what becomes of it today. */
export const FlowFields = ({ flow }: { flow: FlowRow }) => {
  const { t } = useTranslation()
  const update = (patch: Patch) => rpc.flows.update({ id: flow.id, ...patch })
  return (
    <DetailSection title={t('flows.what')}>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('flows.words')}
            isOneParagraph
            minRows={1}
            value={flow.label}
            schema={schemas.label}
            save={(label) => update({ label })}
          />
        </WholeRow>
        <SelectField
          label={t('flows.direction')}
          value={flow.direction}
          options={flowDirections.map((value) => ({ value, label: t(`enums.flowDirection.${value}`) }))}
          // Without a cross to empty it, a direction is always chosen.
          save={(direction) => update({ direction: direction ?? flow.direction })}
        />
        <div id="flow-term">
          <TermPicker
            label={t('flows.term')}
            description={t('flows.termHelp')}
            value={flow.termId === null ? null : { id: flow.termId, name: flow.termName }}
            save={(termId) => update({ termId })}
          />
        </div>
        <WholeRow>
          <AmountFields flow={flow} />
        </WholeRow>
        <div id="flow-form">
          <SelectField
            label={t('flows.form')}
            value={flow.form}
            options={flowForms.map((value) => ({ value, label: t(`enums.flowForm.${value}`) }))}
            isClearable
            placeholder={t('flows.unknown')}
            save={(form) => update({ form })}
          />
        </div>
        <TextField
          label={t(`flows.counterpart.${flow.direction}`)}
          value={flow.counterpart}
          schema={schemas.counterpart}
          save={(counterpart) => update({ counterpart })}
        />
        <MoneyField
          label={t('flows.yearlyCost')}
          description={t('flows.yearlyCostHelp')}
          value={flow.yearlyCostCents}
          schema={schemas.yearlyCostCents}
          save={(yearlyCostCents) => update({ yearlyCostCents })}
        />
        <DateField
          label={t('flows.statedOn')}
          value={flow.statedOn}
          schema={schemas.statedOn}
          save={(statedOn) => update({ statedOn: statedOn ?? flow.statedOn })}
        />
        <WholeRow>
          <div id="flow-constraints">
            <LongTextField
              label={t('flows.constraints')}
              placeholder={t('flows.constraintsExample')}
              value={flow.constraints}
              schema={schemas.constraints}
              save={(constraints) => update({ constraints })}
            />
          </div>
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
