import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { companySteps, type CompanyStep } from '../../../shared/companies/companies.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { DetailNote } from '../../ui/Detail.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'

type StepKey = CompanyStep['step']

/** A step that no record tells. */
export const NewStep = ({ organisationId, onClose }: { organisationId: string; onClose: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [step, setStep] = useState<StepKey>('contacted')
  const [on, setOn] = useState(() => fieldDate(todayDate()))
  const date = readDate(on)
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async (note: string) => {
    const day = date.value
    if (day === null) {
      setRefusal(t('fieldErrors.date'))
      return false
    }
    const call = () => rpc.companies.addStep({ organisationId, step, date: day, note })
    const made = await act(call, t('companies.steps.added'), (sentences) => setRefusal(sentences['date'] ?? null))
    if (made) onClose()
    return made !== undefined
  }
  return (
    <div className={classes.newStep}>
      <AddLine
        label={t('companies.steps.note')}
        placeholder={t('companies.steps.notePlaceholder')}
        confirm={t('companies.steps.confirm')}
        isOptional
        autoFocus
        onAdd={add}
        onClose={onClose}
        before={
          <>
            <Select
              className={classes.stepKey}
              aria-label={t('companies.steps.step')}
              data={companySteps.map((value) => ({ value, label: t(`enums.companyStatus.${value}`) }))}
              value={step}
              allowDeselect={false}
              onChange={(chosen) => setStep(companySteps.find((known) => known === chosen) ?? step)}
            />
            <DateInput
              label={t('companies.steps.date')}
              hideLabel
              text={on}
              date={date.value}
              error={refusal}
              onType={(typed) => {
                setOn(typed)
                setRefusal(null)
              }}
              onPick={(picked) => setOn(fieldDate(picked))}
            />
          </>
        }
      />
      <DetailNote>{t('companies.steps.addHint')}</DetailNote>
    </div>
  )
}
