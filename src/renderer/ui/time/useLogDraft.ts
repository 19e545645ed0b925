import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { readDate } from '../fields/parse.ts'
import { fieldDate } from '../format.ts'
import type { RecordChoice } from '../RecordInput.tsx'
import { todayDate } from '../today.ts'
import { useAct } from '../useAct.ts'
import { closeTimeEntry } from './asked.ts'

/** The sentence beside each refused field. */
export type Refusals = Partial<Record<string, string>>

/** What time and journeys have in common: a day, what they are noted for, what was refused, and how they are saved. */
export const useLogDraft = (edited: { date: CalendarDate } | null, about: RecordChoice | null) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [day, setDay] = useState(() => fieldDate(edited?.date ?? todayDate()))
  const [chosen, setChosen] = useState(about)
  const [refusals, setRefusals] = useState<Refusals>({})
  const { data: suggestions } = useQuery(
    orpc.timeLog.suggestions.queryOptions({ input: { date: todayDate() }, throwOnError: false }),
  )
  /** Takes a refusal back as soon as its field is typed in. */
  const settle = (field: string) => {
    if (refusals[field] !== undefined) setRefusals({ ...refusals, [field]: undefined })
  }
  const date = readDate(day)
  return {
    suggestions,
    day,
    setDay: (text: string) => {
      setDay(text)
      settle('date')
    },
    date: date.value,
    dateRefusal: date.value === null ? t(`fieldErrors.${date.error ?? 'required'}`) : undefined,
    about: chosen,
    setAbout: setChosen,
    isAboutChanged: chosen?.id !== about?.id,
    refusals,
    setRefusals,
    settle,
    act,
    isActing,
    /** Removes the one that is changed, undone from the toast. */
    remove: async (call: () => Promise<unknown>, done: string) => {
      if ((await act(call, done)) !== undefined) closeTimeEntry()
    },
  }
}
