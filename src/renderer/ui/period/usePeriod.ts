import type { Period } from '../../../shared/timeLog/timeLog.contract.ts'
import { readDate } from '../fields/parse.ts'
import { useKeptChoice, useKeptText } from '../memory.ts'
import { todayDate } from '../today.ts'
import { periodChoices, periodOf } from './period.ts'

/** The period that the lists and the sums of a screen are narrowed to; kept under its name while the officer is elsewhere. */
export const usePeriod = (name: string) => {
  const [choice, setChoice] = useKeptChoice(`${name}.period`, periodChoices)
  const [fromText, setFromText] = useKeptText(`${name}.from`)
  const [toText, setToText] = useKeptText(`${name}.to`)
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
