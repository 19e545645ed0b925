import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { lacksYear, readDate } from '../../ui/fields/parse.ts'
import { useFiguresPlace } from '../../ui/figures/useFiguresPlace.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { firstPeriod, namedPeriods, type ChangesPeriod, type NamedPeriod } from './periods.ts'

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text)

/** The period in the address, else since the last steering committee. What is typed stays typed, right or wrong. */
export const usePeriod = (meetings: readonly MeetingRow[]) => {
  const { t } = useTranslation()
  const { period: asked, setPeriod } = useFiguresPlace()
  const [typed, setTyped] = useState<Partial<ChangesPeriod>>({})
  const today = todayDate()
  const named = namedPeriods(meetings, today)
  const first = firstPeriod(named, today)
  const isAsked = isDay(asked.from) && isDay(asked.to) && asked.from <= asked.to
  const period: ChangesPeriod = isAsked ? { from: asked.from ?? '', to: asked.to ?? '' } : first
  const texts = { from: typed.from ?? fieldDate(period.from), to: typed.to ?? fieldDate(period.to) }
  const read = { from: readDate(texts.from), to: readDate(texts.to) }
  const isReversed = read.from.value !== null && read.to.value !== null && read.to.value < read.from.value
  const set = (next: ChangesPeriod | NamedPeriod) => {
    setTyped({})
    setPeriod({ from: next.from, to: next.to })
  }
  const type = (limit: 'from' | 'to', text: string) => {
    const texted = { ...texts, [limit]: text }
    setTyped({ ...typed, [limit]: text })
    const [from, to] = [readDate(texted.from).value, readDate(texted.to).value]
    if (from !== null && to !== null && from <= to && !lacksYear(text)) setPeriod({ from, to })
  }
  const errorOf = (limit: 'from' | 'to'): string | null => {
    const reason = read[limit].error ?? (read[limit].value === null ? ('required' as const) : null)
    // On its way to 07/02/2023, a date is not wrong yet.
    if (reason !== null)
      return texts[limit].trim().length >= 8 || texts[limit] === '' ? t(`fieldErrors.${reason}`) : null
    return limit === 'to' && isReversed ? t('fieldErrors.datesReversed') : null
  }
  return { period, named, texts, set, type, errorOf }
}
export type ChosenPeriod = ReturnType<typeof usePeriod>
