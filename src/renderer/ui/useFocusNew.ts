import { useEffect, useRef, useState } from 'react'

/**
 * Puts the focus in the first field of a record just added, its words selected to be typed over. Rows carry
 * `data-record={id}`.
 */
export const useFocusNew = () => {
  const list = useRef<HTMLDivElement>(null)
  const [awaited, setAwaited] = useState<string | null>(null)
  useEffect(() => {
    if (awaited === null) return
    const field = list.current?.querySelector<HTMLInputElement>(
      `[data-record="${awaited}"] input[type="text"], [data-record="${awaited}"] input:not([type]), [data-record="${awaited}"] textarea`,
    )
    if (!field) return
    field.focus()
    field.select()
    setAwaited(null)
  })
  return { list, focusNew: setAwaited }
}
