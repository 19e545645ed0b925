import { useRef, useState } from 'react'
import { saveState } from './saveState.ts'
import { rememberChange } from './undo.ts'
import { useAutosave } from './useAutosave.ts'

interface DraftLineOptions {
  /** Makes the record with its first words. */
  create: (text: string) => Promise<{ id: string; changeId: string }>
  update: (id: string, text: string) => Promise<unknown>
  /** The words were all taken out again. */
  remove: (id: string) => Promise<unknown>
  /** The record that these words are kept in: the list does not show it while it is being written here. */
  onCreated: (id: string | null) => void
  /** The line was left: the list shows the record from now on. Null when there is none, or not yet (`isPatient`). */
  onDone: (id: string | null, how: 'enter' | 'left') => void
  /** Whether `onDone` waits for the record, to go on in it; else the next words can be typed at once. */
  isPatient: boolean
}

/**
 * A line that becomes a record as soon as something is typed in it, so that nothing waits for Enter to be kept. Nothing
 * is made, and no number is used up, for a line that stays blank.
 */
export const useDraftLine = ({ create, update, remove, onCreated, onDone, isPatient }: DraftLineOptions) => {
  const id = useRef<string | null>(null)
  const isLeft = useRef(false)
  const [isFinishing, setFinishing] = useState(false)
  const hold = (next: string | null) => {
    id.current = next
    if (!isLeft.current) onCreated(next)
  }
  const save = async (text: string) => {
    const held = id.current
    const words = text.trim()
    if (held === null) {
      if (words === '') return
      const made = await create(words)
      hold(made.id)
      rememberChange(made)
      return
    }
    if (words === '') {
      await remove(held)
      hold(null)
    } else await update(held, words)
  }
  const field = useAutosave<string>({
    value: '',
    // An answer, even an empty one, is what refreshes the screen.
    save: async (text) => {
      await save(text)
      return {}
    },
  })
  const finish = async (how: 'enter' | 'left') => {
    if (isFinishing) return
    if (field.draft.trim() === '' && id.current === null) return onDone(null, how)
    field.commit(field.draft)
    if (!isPatient) {
      // An emptied line stays where it is, for other words.
      isLeft.current = field.draft.trim() !== ''
      return onDone(null, how)
    }
    setFinishing(true)
    await saveState.settled()
    setFinishing(false)
    // Not made: the line stays, and says why. What another field waits for is no business of this one.
    if (id.current !== null || field.draft.trim() === '') onDone(id.current, how)
  }
  return { text: field.draft, error: field.error, change: field.change, finish }
}
