import type { Period } from '../../../shared/timeLog/timeLog.contract.ts'
import { readDate } from '../../ui/fields/parse.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { todayDate } from '../../ui/today.ts'
import { periodChoices, periodOf } from './period.ts'

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
