import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateInput } from '../fields/DateInput.tsx'
import { readDate } from '../fields/parse.ts'
import { fieldDate } from '../format.ts'
import { todayDate } from '../today.ts'
import classes from './time.module.css'

const KEYS = 'Alt+H'

/** Yesterday, as the field writes it. */
export const yesterday = (): string => fieldDate(todayDate(-1))

interface DayInputProps {
  text: string
  error: string | null
  onChange: (text: string) => void
}

/** The day: today, yesterday by one key, or another. */
export const DayInput = ({ text, error, onChange }: DayInputProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.day}>
      <DateInput
        label={t('common.date')}
        text={text}
        date={readDate(text).value}
        error={error}
        onType={onChange}
        onPick={(date) => onChange(fieldDate(date))}
      />
      <Button
        className={classes.yesterday}
        variant="subtle"
        title={t('common.withShortcut', { label: t('timeLog.yesterday'), keys: KEYS })}
        aria-keyshortcuts={KEYS}
        onClick={() => onChange(yesterday())}
      >
        {t('timeLog.yesterday')}
      </Button>
    </div>
  )
}
