import { useTranslation } from 'react-i18next'
import { lacksYear, readDate } from '../../ui/fields/parse.ts'
import { useKeptText } from '../../ui/memory.ts'
import { todayDate } from '../../ui/today.ts'

export interface AsOf {
  /** What is typed; empty: today. */
  text: string
  setText: (text: string) => void
  /** The day that figures are read on; null: today. */
  date: string | null
  /** The same, said. */
  day: string
  error: string | null
}

/** The day that figures are read on: the same on the three tabs, kept until the window closes. */
export const useAsOf = (): AsOf => {
  const { t } = useTranslation()
  const [text, setText] = useKeptText('indicators.asOf')
  const parsed = readDate(text)
  const today = todayDate()
  const isToCome = parsed.value !== null && parsed.value > today
  const isUsable = parsed.value !== null && !isToCome && !lacksYear(text)
  const date = isUsable ? parsed.value : null
  const reason = parsed.error ?? (isToCome ? ('inFuture' as const) : null)
  // On its way to 07/02/2023, a date is not wrong yet.
  const isWrong = reason !== null && text.trim().length >= 8
  return { text, setText, date, day: date ?? today, error: isWrong ? t(`fieldErrors.${reason}`) : null }
}
