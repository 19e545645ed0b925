import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { fieldDate } from '../../ui/format.ts'
import { parseDate } from '../../ui/fields/parse.ts'

const read = (typed: string) => parseDate(typed, new Date())

interface DateText {
  text: string
  /** The date that the text means; null when it is empty or means none. */
  date: CalendarDate | null
  /** The sentence that refuses the text. */
  error: string | null
  onType: (text: string) => void
  onPick: (date: CalendarDate) => void
}

/** A date of a form: kept as it is typed. */
export const useDateText = (initial: CalendarDate | null): DateText => {
  const { t } = useTranslation()
  const [text, setText] = useState(initial === null ? '' : fieldDate(initial))
  const { value, error } = read(text)
  return {
    text,
    date: value,
    error: error && t(`fieldErrors.${error}`),
    onType: setText,
    onPick: (date) => setText(fieldDate(date)),
  }
}
