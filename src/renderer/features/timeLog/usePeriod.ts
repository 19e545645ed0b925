import { assertNever } from '../../../shared/errors.ts'
import type { Period } from '../../../shared/timeLog/timeLog.contract.ts'
import { readDate } from '../../ui/fields/parse.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { todayDate } from '../../ui/today.ts'

export const periodChoices = ['all', 'thisMonth', 'lastMonth', 'thisYear', 'custom'] as const
export type PeriodChoice = (typeof periodChoices)[number]

const isoDate = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** The two days of a period that is named from today. */
export const periodOf = (choice: Exclude<PeriodChoice, 'custom'>, today: string): Period => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  switch (choice) {
    case 'all':
      return { from: null, to: null }
    case 'thisMonth':
      return { from: isoDate(year, month, 1), to: isoDate(year, month + 1, 0) }
    case 'lastMonth':
      return { from: isoDate(year, month - 1, 1), to: isoDate(year, month, 0) }
    case 'thisYear':
      return { from: isoDate(year, 0, 1), to: isoDate(year, 12, 0) }
    default:
      return assertNever(choice)
  }
}

/** The period of the lists and of the sums; kept while the officer is elsewhere. */
export const usePeriod = () => {
  const [choice, setChoice] = useKeptChoice('timeLog.period', periodChoices)
  const [fromText, setFromText] = useKeptText('timeLog.from')
  const [toText, setToText] = useKeptText('timeLog.to')
  const [from, to] = [readDate(fromText), readDate(toText)]
  const isReversed = from.value !== null && to.value !== null && to.value < from.value
  const typed: Period = { from: from.value, to: isReversed ? null : to.value }
  return {
    choice,
    setChoice,
    from: { text: fromText, setText: setFromText, date: from.value, error: from.error },
    to: { text: toText, setText: setToText, date: to.value, error: isReversed ? ('datesReversed' as const) : to.error },
    period: choice === 'custom' ? typed : periodOf(choice, todayDate()),
  }
}
export type ChosenPeriod = ReturnType<typeof usePeriod>
