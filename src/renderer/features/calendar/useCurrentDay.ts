import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { CalendarDate } from '../../../shared/fields.ts'
import { dayAfterKey, firstDayOf, monthOf, type Month } from './month.ts'

interface Moving {
  month: Month
  today: CalendarDate
  onMonth: (month: Month) => void
  onOpen: (date: CalendarDate) => void
}

/** The one day of the grid that is in the Tab order, and the keys that move it; they take the month along. */
export const useCurrentDay = ({ month, today, onMonth, onOpen }: Moving) => {
  const [day, setDay] = useState(today)
  const grid = useRef<HTMLDivElement>(null)
  const awaited = useRef<CalendarDate | null>(null)
  const current = [day, today].find((one) => monthOf(one) === month) ?? firstDayOf(month)
  // The month of the day may still be on its way when the day is known.
  useEffect(() => {
    const { current: date } = awaited
    if (date === null || monthOf(date) !== month) return
    awaited.current = null
    grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const date = target.dataset['date']
    if (date === undefined) return
    if (key === 'Enter' || key === ' ') onOpen(date)
    else {
      const next = dayAfterKey(date, key)
      if (next === null) return
      awaited.current = next
      setDay(next)
      if (monthOf(next) !== month) onMonth(monthOf(next))
    }
    event.preventDefault()
  }
  return { current, setDay, grid, onKeyDown }
}
