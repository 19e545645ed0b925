import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { raters, type ActivityDetail, type Rater } from '../../../shared/skills/skills.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { levels, type SkillLevel } from './levels.ts'
import classes from './skills.module.css'
import type { SkillActs } from './useSkillActs.ts'

interface RateFormProps {
  activity: ActivityDetail
  acts: SkillActs
}

/** A level by one of the two, on a day, and what it rests on. */
export const RateForm = ({ activity: { id: activityId, name }, acts }: RateFormProps) => {
  const { t } = useTranslation()
  const [rater, setRater] = useState<Rater>('officer')
  const [level, setLevel] = useState<SkillLevel | null>(null)
  const [typed, setTyped] = useState(fieldDate(todayDate()))
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const date = readDate(typed)
  const rate = async () => {
    setTried(true)
    if (level === null || date.value === null) return
    const request = { activityId, rater, level, date: date.value, ...(note.trim() === '' ? {} : { note }) }
    const done = t('skills.rated', { activity: name, level, rater: t(`skills.matrix.raterOf.${rater}`) })
    const made = await acts.act(
      () => rpc.skills.rate(request),
      done,
      (sentences) => setRefusal(sentences.date ?? null),
    )
    if (!made) return
    setNote('')
    setLevel(null)
    setTried(false)
  }
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t('skills.ratings.rate')}
      onSubmit={(event) => {
        event.preventDefault()
        void rate()
      }}
    >
      <div className={classes.formLine}>
        <SegmentedControl
          size="xs"
          aria-label={t('skills.ratings.rater')}
          data={raters.map((value) => ({ value, label: t(`skills.rater.${value}`) }))}
          value={rater}
          onChange={setRater}
        />
        <LevelChoice level={level} isRefused={isTried && level === null} onChoose={setLevel} />
      </div>
      <div className={classes.formLine}>
        <DateInput
          label={t('skills.ratings.date')}
          text={typed}
          date={date.value}
          error={isTried && date.value === null ? t('fieldErrors.date') : refusal}
          onType={(text) => {
            setTyped(text)
            setRefusal(null)
          }}
          onPick={(picked) => {
            setTyped(fieldDate(picked))
            setRefusal(null)
          }}
        />
        <TextInput
          className={classes.grow}
          label={t('skills.ratings.note')}
          placeholder={t('skills.ratings.noteExample')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" className={classes.formButton} loading={acts.isActing}>
          {t('skills.ratings.save')}
        </Button>
      </div>
    </form>
  )
}

interface LevelChoiceProps {
  level: SkillLevel | null
  isRefused: boolean
  onChoose: (level: SkillLevel) => void
}

const LevelChoice = ({ level, isRefused, onChoose }: LevelChoiceProps) => {
  const { t } = useTranslation()
  const name = useId()
  return (
    <fieldset className={classes.levels}>
      <legend className="sr-only">{t('skills.ratings.level')}</legend>
      {levels.map((value) => (
        <label key={value} className={classes.levelChoice}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            checked={level === value}
            aria-label={t('skills.levelChoice', { level: value, meaning: t(`skills.levelMeanings.l${value}`) })}
            onChange={() => onChoose(value)}
          />
          <span aria-hidden>{value}</span>
        </label>
      ))}
      {isRefused ? (
        <span role="alert" className={classes.refusal}>
          {t('skills.ratings.chooseLevel')}
        </span>
      ) : (
        <span className={classes.meaning}>{level === null ? null : t(`skills.levelMeanings.l${level}`)}</span>
      )}
    </fieldset>
  )
}
