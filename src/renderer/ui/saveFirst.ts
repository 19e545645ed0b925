import { t } from 'i18next'
import { saveState } from './saveState.ts'
import { showToast } from './toasts.ts'

/** Saves what is being typed before an act that tells it, or that leaves it. Where that fails: says why, and answers false. */
export const saveFirst = async (): Promise<boolean> => {
  if (await saveState.settled()) return true
  const left = saveState.current()
  if (left.state === 'notSaved') showToast({ message: t('shell.notSaved', { reason: left.reason }), tone: 'error' })
  return false
}
