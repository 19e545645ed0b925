import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { t } from 'i18next'
import { screenRefreshed } from '../query.ts'
import { refusedKey } from './errors.ts'
import { createSaver, type Save } from './saver.ts'
import { rememberChange } from './undo.ts'

export interface AutosaveOptions<T> {
  /** What the dossier holds. */
  value: T
  save: Save<T>
  /** The sentence that refuses a value, or null. */
  validate?: ((value: T) => string | null) | undefined
  /** Whether a value must not be saved before the field is left: more of it is being typed. */
  isUnfinished?: ((value: T) => boolean) | undefined
  /** How a value is written once it is accepted and left: « 9h30 » becomes 09:30. */
  normalise?: (value: T) => T
  isEqual?: (a: T, b: T) => boolean
  /** Ctrl+Z takes the change back: for choices; typing has its own undo in the field. */
  isUndoable?: boolean
}

export interface Autosave<T> {
  /** What is shown: what is being typed, else what the dossier holds. */
  draft: T
  error: string | null
  change: (value: T) => void
  /** For choices: saves without waiting for a pause. */
  commit: (value: T) => void
  /** Puts back what the dossier holds, in the place of what was not sent yet. */
  revert: () => void
  onFocus: () => void
  onBlur: () => void
}

/** Turns a contract schema into the sentence that refuses a value. */
export const refusalOf = (schema: z.ZodType, value: unknown): string | null => {
  const checked = schema.safeParse(value)
  if (checked.success) return null
  const key = refusedKey(checked.error.issues)
  return key ? t(`fieldErrors.${key}`) : t('errors.INVALID_INPUT')
}

/**
 * Saves a field as it is typed (300 ms after the last key, at once on leaving it or the screen), and keeps what is
 * typed over what comes back from the dossier until both agree. Give the field a `key` with the record’s id.
 */
export const useAutosave = <T>(options: AutosaveOptions<T>): Autosave<T> => {
  const { value, save, validate, isUnfinished, normalise, isEqual = Object.is, isUndoable = false } = options
  const [draft, setDraft] = useState(value)
  const [error, setError] = useState<string | null>(null)
  const isFocused = useRef(false)
  const adopted = useRef(value)
  // What is on screen may be older than what was just saved, until it is read again.
  const [refreshes, setRefreshes] = useState(0)
  const [saver] = useState(() =>
    createSaver<T>((event) => {
      setError(event.error)
      if (event.answer === undefined) return
      setRefreshes((count) => count + 1)
      void screenRefreshed().finally(() => setRefreshes((count) => count - 1))
      if (isUndoable) rememberChange(event.answer)
    }),
  )

  // The dossier’s value is shown when it has changed and nobody is typing over it.
  const adopt = () => {
    if (isFocused.current || !saver.isIdle() || refreshes > 0 || isEqual(adopted.current, value)) return
    adopted.current = value
    setDraft(value)
  }
  useEffect(adopt)
  useEffect(() => () => saver.release(), [saver])

  const change = (next: T) => {
    setDraft(next)
    saver.change({ value: next, save, isUnfinished: isUnfinished?.(next) ?? false }, validate?.(next) ?? null)
  }
  return {
    draft,
    error,
    change,
    commit: (next) => {
      change(next)
      saver.flush()
    },
    revert: () => {
      saver.drop()
      setError(null)
      adopted.current = value
      setDraft(value)
    },
    onFocus: () => {
      isFocused.current = true
    },
    onBlur: () => {
      isFocused.current = false
      saver.flush()
      if (normalise && error === null) setDraft(normalise)
      adopt()
    },
  }
}
