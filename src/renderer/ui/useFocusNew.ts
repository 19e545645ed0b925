import { useCallback, useEffect, useRef } from 'react'

/**
 * Puts the focus in the first field of a record just added, its words selected to be typed over. Rows carry
 * `data-record={id}`.
 */
export const useFocusNew = () => {
  const list = useRef<HTMLDivElement>(null)
  const awaited = useRef<string | null>(null)
  // After each drawing: the row comes with the answer to a later question.
  useEffect(() => {
    if (awaited.current === null) return
    const row = list.current?.querySelector(`[data-record="${awaited.current}"]`)
    const field = row?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input:not([type="checkbox"]), textarea')
    if (!field) return
    awaited.current = null
    field.focus()
    field.select()
  })
  const focusNew = useCallback((id: string) => {
    awaited.current = id
  }, [])
  return { list, focusNew }
}
