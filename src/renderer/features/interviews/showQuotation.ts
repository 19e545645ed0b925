import { caretPlace } from './caret.ts'

/** Of the notes under a question; empty for the general notes. */
export const noteKey = (questionId: string | null): string => questionId ?? ''

const MARGIN = 80

/**
 * Selects words in the notes on screen, first where they were written, then anywhere else. False when the notes no longer
 * hold them.
 */
export const showQuotation = (quotation: string, questionId: string | null): boolean => {
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-note]')]
  const inOrder = areas.toSorted(
    (one, other) =>
      Number(other.dataset['note'] === noteKey(questionId)) - Number(one.dataset['note'] === noteKey(questionId)),
  )
  const area = quotation === '' ? undefined : inOrder.find(({ value }) => value.includes(quotation))
  if (!area) return false
  const start = area.value.indexOf(quotation)
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, start + quotation.length)
  area.scrollTop += caretPlace(area, start).top - MARGIN
  area.scrollIntoView({ block: 'center' })
  return true
}
