import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { refreshScreen } from '../query.ts'
import { errorSentence, refusedFields } from './errors.ts'
import { passFocusOn } from './heir.ts'
import { showToast } from './toasts.ts'
import { awaitAct, rememberChange, undo } from './undo.ts'

interface Acting {
  /**
   * Does one act of the officer. With `done`, a toast says it and offers « Annuler »; without, Ctrl+Z still takes it
   * back. An expected error is told by its sentence; refused fields go to `onRefused`, where a form shows them. Answers what the call answered, or undefined when it failed.
   */
  act: <T>(
    call: () => Promise<T>,
    done?: string,
    onRefused?: (sentences: Partial<Record<string, string>>) => void,
  ) => Promise<T | undefined>
  /** Whether one is under way. */
  isActing: boolean
}

/** A button at work is disabled, and loses the focus: it has it back at once, before any dialog that follows. */
const keepFocus = (button: Element | null): void => {
  if (document.activeElement === document.body && button instanceof HTMLButtonElement) button.focus()
}

/** Acts at once, undone from the toast: `const { act } = useAct()`. */
export const useAct = (): Acting => {
  const { t } = useTranslation()
  const [running, setRunning] = useState(0)
  const act = useCallback<Acting['act']>(
    async (call, done, onRefused) => {
      const button = document.activeElement
      setRunning((count) => count + 1)
      passFocusOn(button)
      try {
        const answering = call().then((answer) => ({ answer, changeId: rememberChange(answer) }))
        awaitAct(answering)
        const { answer, changeId } = await answering
        refreshScreen()
        if (done !== undefined) {
          const action = changeId ? { label: t('common.undo'), run: () => void undo(changeId) } : null
          showToast({ message: done, action })
        }
        return answer
      } catch (error) {
        const refused = onRefused && refusedFields(error)
        if (refused) onRefused(refused)
        else showToast({ message: errorSentence(error), tone: 'error' })
        return undefined
      } finally {
        flushSync(() => setRunning((count) => count - 1))
        keepFocus(button)
      }
    },
    [t],
  )
  return { act, isActing: running > 0 }
}
