import { t } from 'i18next'
import { Change } from '../../shared/fields.ts'
import { refreshScreen } from '../query.ts'
import { rpc } from '../rpc.ts'
import { errorSentence } from './errors.ts'
import { showToast } from './toasts.ts'

// Changes of this session, newest last. Undoing a change is itself a change, which goes to the other pile.
const done: string[] = []
const undone: string[] = []
const LONGEST = 100

/** Puts an act’s change on the pile that Ctrl+Z takes from. An answer without a change is ignored. */
export const rememberChange = (answer: unknown): string | null => {
  const change = Change.safeParse(answer)
  if (!change.success) return null
  // Typing that goes on is one change: it is only the latest again.
  const place = done.indexOf(change.data.changeId)
  if (place >= 0) done.splice(place, 1)
  done.push(change.data.changeId)
  done.splice(0, done.length - LONGEST)
  undone.length = 0
  return change.data.changeId
}

/** Acts that are being answered: what they changed is not on the pile yet. */
let answering: Promise<unknown> = Promise.resolve()

/** Has Ctrl+Z wait for an act that is under way, so that it takes back the last one and not the one before. */
export const awaitAct = (act: Promise<unknown>): void => {
  answering = Promise.allSettled([answering, act])
}

/** Forgets everything: another dossier was opened. */
export const forgetChanges = (): void => {
  done.length = 0
  undone.length = 0
}

const takeBack = async (changeId: string, to: string[], sentence: string): Promise<void> => {
  try {
    const answer = await rpc.history.undo({ changeId })
    to.push(answer.changeId)
    refreshScreen()
    showToast({ message: sentence })
  } catch (error) {
    showToast({ message: errorSentence(error), tone: 'error' })
  }
}

/** Takes back one change (the last, unless one is given). */
export const undo = async (changeId?: string): Promise<void> => {
  await answering
  const target = changeId ?? done.at(-1)
  if (target === undefined) return showToast({ message: t('common.nothingToUndo') })
  const place = done.lastIndexOf(target)
  if (place >= 0) done.splice(place, 1)
  await takeBack(target, undone, t('common.undone'))
}

/** Does again what was last undone. */
export const redo = async (): Promise<void> => {
  await answering
  const target = undone.pop()
  if (target !== undefined) await takeBack(target, done, t('common.redone'))
}
