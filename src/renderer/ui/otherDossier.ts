import { t } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { orpc, queryClient, refreshScreen } from '../query.ts'
import { rpc } from '../rpc.ts'
import { showDossier } from './dossier.ts'
import { errorSentence } from './errors.ts'
import { saveState } from './saveState.ts'
import { showToast } from './toasts.ts'

interface TwoDossiers {
  /** The dossier of what is on screen. */
  left: OpenDossier
  /** The one that another tab opened meanwhile. */
  open: OpenDossier
}

let found: TwoDossiers | null = null
const listeners = new Set<() => void>()

const become = (next: TwoDossiers | null) => {
  found = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Both dossiers, while words of one wait and the other is open. */
export const useOtherDossier = (): TwoDossiers | null => useSyncExternalStore(subscribe, () => found)

const sendAll = () => {
  saveState.hold(null)
  become(null)
  saveState.flush()
  refreshScreen()
}

/** Shows the dossier that is open; the words of the other are given up. */
export const goOn = ({ open }: TwoDossiers): void => {
  saveState.forget()
  saveState.hold(null)
  become(null)
  showDossier(open)
}

/** Opens the dossier of the words again, and saves them in it. */
export const goBack = async ({ left }: TwoDossiers): Promise<void> => {
  try {
    await rpc.dossier.open({ path: left.path })
    sendAll()
  } catch (error) {
    showToast({ message: errorSentence(error), tone: 'error' })
  }
}

/**
 * Once the link is back, what was typed meanwhile is sent, and what is on screen is read again. A core that had to be
 * started again has nothing open: the dossier on screen is opened again. Where another tab opened another dossier,
 * nothing of this one is sent there.
 */
export const resume = async (): Promise<void> => {
  const left = queryClient.getQueryData(orpc.dossier.current.queryKey())
  saveState.hold(t('errors.disconnected'))
  try {
    const open = await rpc.dossier.current()
    if (left && open && open.path !== left.path) {
      saveState.hold(t('shell.otherDossier.held'))
      if (saveState.current().state !== 'saved') return become({ left, open })
      return goOn({ left, open })
    }
    if (left && open === null) await rpc.dossier.open({ path: left.path })
    sendAll()
  } catch (error) {
    // The words being typed stay on screen, unsent.
    saveState.hold(null)
    showToast({ message: errorSentence(error), tone: 'error' })
  }
}
