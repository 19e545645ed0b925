import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CompanyStep, companySteps, type TimelineEvent } from '../../../shared/companies/companies.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'

/** A step that the officer typed, changed in place. */
export const StepFields = ({ event: { id, date, title, detail } }: { event: TimelineEvent }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const step = companySteps.find((known) => known === detail)
  if (step === undefined) return null
  return (
    <div className={classes.eventFields}>
      <DetailFields>
        <SelectField
          label={t('companies.steps.step')}
          value={step}
          options={companySteps.map((value) => ({ value, label: t(`enums.companyStatus.${value}`) }))}
          // Without a cross to empty it, a step is always chosen.
          save={(next) => rpc.companies.updateStep({ id, step: next ?? step })}
        />
        <DateField
          label={t('companies.steps.date')}
          value={date}
          schema={CompanyStep.shape.date}
          save={(next) => rpc.companies.updateStep({ id, date: next ?? date })}
        />
        <WholeRow>
          <TextField
            label={t('companies.steps.note')}
            value={title}
            save={(note) => rpc.companies.updateStep({ id, note })}
          />
        </WholeRow>
      </DetailFields>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconTrash size={14} />}
        onClick={() => void act(() => rpc.companies.removeStep({ id }), t('companies.removed'))}
      >
        {t('companies.steps.removeThis')}
      </Button>
    </div>
  )
}
