import { useState } from 'react'
import { calendarKinds, type CalendarKind } from '../../../shared/calendar/calendar.contract.ts'
import { recall, remember } from '../../ui/memory.ts'

const NAME = 'calendar-hidden'

/** The kinds that are shown, remembered on this computer: all until some are hidden. */
export const useShownKinds = () => {
  const [hidden, setHidden] = useState(() => {
    const kept = (recall(NAME) ?? '').split(' ')
    return calendarKinds.filter((kind) => kept.includes(kind))
  })
  const hide = (next: CalendarKind[]) => {
    remember(NAME, next.join(' '))
    setHidden(next)
  }
  return {
    kinds: calendarKinds.filter((kind) => !hidden.includes(kind)),
    toggle: (kind: CalendarKind) =>
      hide(hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind]),
    showAll: () => hide([]),
  }
}

export type ShownKinds = ReturnType<typeof useShownKinds>
