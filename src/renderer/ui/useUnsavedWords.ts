import { useEffect, useRef } from 'react'
import { saveState } from './saveState.ts'
import { tellUnsaved } from './unsavedWords.ts'

/** Tells, while there are some, words that cannot be saved as they are; and a last time if their field leaves the screen. */
export const useUnsavedWords = (words: string | null, reason: string, forget: () => void): void => {
  const kept = useRef<{ words: string; reason: string } | null>(null)
  const giveUp = useRef(forget)
  useEffect(() => {
    giveUp.current = forget
  })
  useEffect(() => {
    if (words === null) return undefined
    const field = Symbol('words')
    kept.current = { words, reason }
    const drop = () => {
      saveState.set(field, null)
      kept.current = null
    }
    saveState.set(field, {
      error: reason,
      isRefused: true,
      words,
      retry: () => undefined,
      forget: () => {
        drop()
        giveUp.current()
      },
    })
    return () => saveState.set(field, null)
  }, [words, reason])
  useEffect(() => {
    if (words === null) kept.current = null
  }, [words])
  useEffect(
    () => () => {
      if (kept.current) tellUnsaved(kept.current.words, kept.current.reason)
    },
    [],
  )
}
