import { useTranslation } from 'react-i18next'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import { Flow, type FlowRow } from '../../../shared/flows/flows.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'

/** Who may read the flow, and when its company agreed to more. */
export const FlowSharing = ({ flow }: { flow: FlowRow }) => {
  const { t } = useTranslation()
  const { id } = flow
  return (
    <DetailSection title={t('flows.sharing')}>
      <DetailFields>
        <SelectField
          label={t('flows.level')}
          description={t(`chain.confidentialityHelp.${flow.confidentiality}`)}
          value={flow.confidentiality}
          options={confidentialityLevels.map((value) => ({ value, label: t(`enums.confidentiality.${value}`) }))}
          // Without a cross to empty it, a level is always chosen.
          save={(confidentiality) => rpc.flows.update({ id, confidentiality: confidentiality ?? flow.confidentiality })}
        />
        <DateField
          label={t('flows.sharingAgreedOn')}
          description={t('flows.sharingAgreedOnHelp')}
          value={flow.sharingAgreedOn}
          schema={Flow.shape.sharingAgreedOn}
          save={(sharingAgreedOn) => rpc.flows.update({ id, sharingAgreedOn })}
        />
      </DetailFields>
    </DetailSection>
  )
}
