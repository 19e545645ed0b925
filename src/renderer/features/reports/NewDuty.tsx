import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './reports.module.css'

type Refusals = Partial<Record<'dueOn' | 'funder', string | null>>

/** A line for what a funder expects: by when, what, and which funder. */
export const NewDuty = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [due, setDue] = useState('')
  const [funder, setFunder] = useState<PartyView | null>(null)
  const [refusals, setRefusals] = useState<Refusals>({})
  const date = readDate(due)
  const type = (text: string) => {
    setDue(text)
    setRefusals({ ...refusals, dueOn: null })
  }
  const add = async (label: string) => {
    const organisationId = funder?.organisationId ?? null
    const dueOn = date.value
    setRefusals({
      ...(dueOn === null && { dueOn: t(date.error === null ? 'reports.dateNeeded' : `fieldErrors.${date.error}`) }),
      ...(organisationId === null && { funder: t('reports.duties.funderNeeded') }),
    })
    if (dueOn === null || organisationId === null) return false
    const added = await act(() => rpc.reports.addDuty({ organisationId, label, dueOn }), t('reports.duties.added'))
    if (!added) return false
    setDue('')
    return true
  }
  return (
    <div className={classes.newDuty}>
      <AddLine
        label={t('reports.duties.new')}
        placeholder={t('reports.duties.example')}
        confirm={t('reports.duties.add')}
        onAdd={add}
        before={
          <DateInput
            label={t('reports.duties.newDue')}
            hideLabel
            text={due}
            date={date.value}
            error={refusals.dueOn ?? null}
            onType={type}
            onPick={(picked) => type(fieldDate(picked))}
          />
        }
        after={
          <PartyInput
            label={t('reports.duties.newFunder')}
            hideLabel
            className={classes.newFunder}
            only="organisations"
            placeholder={t('reports.funder')}
            value={funder}
            error={refusals.funder ?? null}
            onChange={(party) => {
              setFunder(party)
              setRefusals({ ...refusals, funder: null })
            }}
          />
        }
      />
    </div>
  )
}
