import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { Quantity } from '../../../shared/indicators/indicators.contract.ts'
import { parseFigure, readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

type Refusals = Partial<Record<string, string>>

/** A date and a value being typed: of a target, of a measure. */
export const useNewFigure = (startsOn: CalendarDate | null) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const start = startsOn === null ? '' : fieldDate(startsOn)
  const [date, setDate] = useState(start)
  const [value, setValue] = useState('')
  const [refusals, setRefusals] = useState<Refusals>({})
  const lineId = useId()
  const read = () => {
    const [day, figure] = [readDate(date), parseFigure(value)]
    const refused: Refusals = {}
    if (day.error !== null) refused.date = t(`fieldErrors.${day.error}`)
    else if (day.value === null) refused.date = t('fieldErrors.date')
    if (figure.error !== null) refused.value = t(`fieldErrors.${figure.error}`)
    else {
      const refusal = refusalOf(Quantity, figure.value)
      if (refusal !== null) refused.value = refusal
    }
    setRefusals(refused)
    if (day.value === null || figure.value === null || Object.keys(refused).length > 0) return null
    return { date: day.value, value: figure.value }
  }
  /** Makes it, and is ready for the next; whatever is refused stays as it was typed, its reason beside it. */
  const add = async (make: (figure: { date: CalendarDate; value: number }) => Promise<unknown>): Promise<boolean> => {
    const figure = read()
    if (figure === null || isActing) return false
    const made = await act(
      () => make(figure),
      undefined,
      ({ asOf, ...rest }) => setRefusals(asOf === undefined ? rest : { ...rest, date: asOf }),
    )
    if (made === undefined) return false
    setDate(start)
    setValue('')
    document.getElementById(lineId)?.querySelector('input')?.focus()
    return true
  }
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text)
    setRefusals({})
  }
  return { lineId, date, setDate: typed(setDate), value, setValue: typed(setValue), refusals, add, isActing }
}
export type NewFigure = ReturnType<typeof useNewFigure>
