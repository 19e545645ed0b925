import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadinessAxis } from '../../../shared/synergies/impacts.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './Readiness.module.css'

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

interface AssessFormProps {
  synergyId: string
  axis: ReadinessAxis
  /** Where it stands; null: not assessed yet. */
  level: number | null
}

/** A level on one axis: nine choices, a date, and what it rests on. */
export const AssessForm = ({ synergyId, axis, level }: AssessFormProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [chosen, setChosen] = useState(level)
  const [typed, setTyped] = useState(fieldDate(todayDate()))
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const date = readDate(typed)
  const word = t(`enums.readinessAxis.${axis}`)
  const assess = async () => {
    setTried(true)
    if (chosen === null || date.value === null) return
    const request = { synergyId, axis, level: chosen, date: date.value, note }
    const done = t('synergies.readiness.assessed', { axis: word, level: chosen })
    if (await act(() => rpc.synergies.readiness.assess(request), done)) setNote('')
  }
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void assess()
      }}
    >
      <fieldset className={classes.levels}>
        <legend>{t('synergies.readiness.levelFor', { axis: word })}</legend>
        {LEVELS.map((value) => (
          <label key={value} className={classes.levelChoice}>
            <input
              type="radio"
              className="sr-only"
              name={`level-${axis}`}
              checked={chosen === value}
              onChange={() => setChosen(value)}
            />
            <span>{value}</span>
          </label>
        ))}
        <span className={classes.meaning}>
          {chosen === null
            ? t('synergies.readiness.chooseLevel')
            : t(`synergies.readiness.meaning.${meaningOf(chosen)}`)}
        </span>
        {isTried && chosen === null ? (
          <span role="alert" className={classes.refusal}>
            {t('fieldErrors.level')}
          </span>
        ) : null}
      </fieldset>
      <div className={classes.formLine}>
        <DateInput
          label={t('synergies.readiness.assessedOn')}
          text={typed}
          date={date.value}
          error={isTried && date.value === null ? t('fieldErrors.date') : null}
          onType={setTyped}
          onPick={(picked) => setTyped(fieldDate(picked))}
        />
        <TextInput
          className={classes.noteInput}
          label={t('synergies.readiness.note')}
          placeholder={t('synergies.readiness.noteExample')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" loading={isActing}>
          {t('synergies.readiness.save')}
        </Button>
      </div>
    </form>
  )
}

/** What a level means, in three bands. */
const meaningOf = (level: number): 'idea' | 'trial' | 'practice' => {
  if (level <= 3) return 'idea'
  return level <= 6 ? 'trial' : 'practice'
}
