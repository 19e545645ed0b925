import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { promiseSides } from '../../../shared/promises/promises.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../AddLine.tsx'
import { DateInput } from '../fields/DateInput.tsx'
import { readDate } from '../fields/parse.ts'
import { fieldDate } from '../format.ts'
import { useAct } from '../useAct.ts'
import classes from './promises.module.css'

type Side = (typeof promiseSides)[number]

interface NewPromiseProps {
  organisationId: string
  interviewId: string | null
  madeOn: CalendarDate
}

/** A line for what is promised: by whom, what, by when. */
export const NewPromise = ({ organisationId, interviewId, madeOn }: NewPromiseProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [side, setSide] = useState<Side>('ours')
  const [due, setDue] = useState('')
  const [isRefused, setRefused] = useState(false)
  const date = readDate(due)
  const add = async (text: string) => {
    if (date.error !== null) {
      setRefused(true)
      return false
    }
    const dueDate = date.value
    const made = await act(
      () => rpc.promises.create({ organisationId, interviewId, madeOn, side, text, dueDate }),
      t('promises.added'),
    )
    if (made) setDue('')
    return made !== undefined
  }
  return (
    <AddLine
      label={t('promises.add')}
      placeholder={t('promises.addPlaceholder')}
      confirm={t('promises.confirm')}
      isCompact={interviewId !== null}
      onAdd={add}
      before={
        <Select
          className={classes.newSide}
          aria-label={t('promises.newSide')}
          data={promiseSides.map((value) => ({ value, label: t(`promises.sides.${value}`) }))}
          value={side}
          allowDeselect={false}
          onChange={(chosen) => setSide(promiseSides.find((known) => known === chosen) ?? side)}
        />
      }
      after={
        <DateInput
          label={t('promises.newDue')}
          hideLabel
          text={due}
          date={date.value}
          error={isRefused && date.error !== null ? t(`fieldErrors.${date.error}`) : null}
          onType={(typed) => {
            setDue(typed)
            setRefused(false)
          }}
          onPick={(picked) => setDue(fieldDate(picked))}
        />
      }
    />
  )
}
