import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { usePlanTable } from './PlanTableContext.ts'

/** What the field of a cell tells the table. */
export interface CellEditActs {
  onClose: () => void
  /** Tab: to the next field of the row, or the one before. */
  onTab: (step: -1 | 1) => void
}

export interface CellEdit {
  place: RefObject<HTMLDivElement | null>
  /** Wraps what saves: the cell shows what was read since, then closes. */
  closing: <T>(save: (value: T) => Promise<unknown>) => (value: T) => Promise<unknown>
  /** Something was typed or chosen: the field stays until it is saved. */
  touch: () => void
  /** What was typed is what it was before. */
  untouch: () => void
  /** Gives the focus back to the cell, which leaves the field. */
  leave: () => void
  /** For the element around the field. */
  around: {
    ref: RefObject<HTMLDivElement | null>
    onBlur: (event: FocusEvent) => void
    onKeyDownCapture: (event: KeyboardEvent) => void
  }
}

const cellOf = (place: HTMLElement | null) => place?.closest<HTMLElement>('[role="gridcell"]') ?? null

interface CellEditOptions extends CellEditActs {
  /** What is being typed is refused: it stays, with the reason. */
  error: () => string | null
  revert: () => void
}

/**
 * A cell that is edited in its place: Enter and Tab save and go on, Escape gives up what was typed, a refused value stays with
 * its reason. It closes once what was saved has been read again.
 */
export const useCellEdit = ({ error, revert, onClose, onTab }: CellEditOptions): CellEdit => {
  const place = useRef<HTMLDivElement>(null)
  const isTouched = useRef(false)
  const leave = () => {
    if (place.current?.contains(document.activeElement)) cellOf(place.current)?.focus()
  }
  const close = () => {
    // The calendar and the list give the focus back to the field: it goes on to the cell.
    leave()
    onClose()
  }
  const setSaved = useReadAgain(close)
  const giveUp = () => {
    revert()
    isTouched.current = false
    close()
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isInCalendar(event.target)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return giveUp()
    }
    if (event.key === 'Tab') {
      event.preventDefault()
      return onTab(event.shiftKey ? -1 : 1)
    }
    // In a list that is open, Enter chooses; a link is followed.
    if (event.key !== 'Enter' || isListOpen(event.target) || event.target instanceof HTMLAnchorElement) return
    event.preventDefault()
    event.stopPropagation()
    if (error() === null) leave()
  }
  return {
    place,
    closing: (save) => async (value) => {
      const answer = await save(value)
      setSaved()
      return answer
    },
    touch: () => {
      isTouched.current = true
    },
    untouch: () => {
      isTouched.current = false
    },
    leave,
    around: {
      ref: place,
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget) || isInCalendar(relatedTarget)) return
        if (!isTouched.current) onClose()
      },
      onKeyDownCapture,
    },
  }
}

const isInCalendar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null

const isListOpen = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true'

/** Calls back once the plan was read again after a save. */
const useReadAgain = (done: () => void): (() => void) => {
  const { revision } = usePlanTable()
  const latest = useRef(revision)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  useEffect(() => {
    latest.current = revision
    if (savedAt !== null && savedAt !== revision) done()
  })
  return () => setSavedAt(latest.current)
}

/** The focus comes into the field, whose words are there to be typed over; and again when they are refused. */
export const useFieldFocus = (error: string | null, place: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const input = place.current?.querySelector('input')
    input?.focus()
    input?.select()
  }, [place])
  useEffect(() => {
    if (error !== null && document.activeElement === cellOf(place.current))
      place.current?.querySelector('input')?.focus()
  }, [error, place])
}
