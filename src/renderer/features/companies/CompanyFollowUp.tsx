import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Company } from '../../../shared/companies/companies.contract.ts'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'

type Patch = Omit<Parameters<typeof rpc.companies.update>[0], 'organisationId'>

/** What comes next with this company, who knows it, who may read what it says. */
export const CompanyFollowUp = ({ company }: { company: Company }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { organisationId, nextStepOn, referentId, confidentiality } = company
  const update = (patch: Patch) => rpc.companies.update({ organisationId, ...patch })
  const isLate = nextStepOn !== null && nextStepOn < todayDate()
  return (
    <DetailSection
      title={t('companies.followUp')}
      action={isLate ? <StatusBadge tone="late" word={t('companies.nextStepLate')} /> : null}
    >
      <div className={classes.next}>
        <TextField
          className={classes.nextWords}
          label={t('companies.nextStep')}
          placeholder={t('companies.nextStepPlaceholder')}
          value={company.nextStep}
          schema={Company.shape.nextStep}
          save={(nextStep) => update({ nextStep })}
        />
        <DateField label={t('companies.nextStepOn')} value={nextStepOn} save={(date) => update({ nextStepOn: date })} />
      </div>
      <DetailFields>
        <PartyPicker
          label={t('companies.referent')}
          only="contacts"
          value={
            referentId === null ? null : { organisationId: null, contactId: referentId, label: company.referentLabel }
          }
          save={(party) => update({ referentId: party?.contactId ?? null })}
        />
        <SelectField
          label={t('companies.confidentiality')}
          description={t(`companies.confidentialityHelp.${confidentiality}`)}
          value={confidentiality}
          options={confidentialityLevels.map((value) => ({ value, label: t(`enums.confidentiality.${value}`) }))}
          // Without a cross to empty it, a level is always chosen.
          save={(level) => update({ confidentiality: level ?? confidentiality })}
        />
        <Checkbox
          label={t('companies.isAssociationMember')}
          checked={company.isAssociationMember}
          onChange={(event) => {
            const isAssociationMember = event.currentTarget.checked
            void act(() => update({ isAssociationMember }))
          }}
        />
      </DetailFields>
    </DetailSection>
  )
}
