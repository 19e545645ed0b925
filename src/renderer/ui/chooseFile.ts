import { useSyncExternalStore } from 'react'
import type { fileKinds } from '../../shared/files/files.contract.ts'
import { orpc, queryClient } from '../query.ts'
import { rpc } from '../rpc.ts'
import { errorSentence } from './errors.ts'
import { showToast } from './toasts.ts'

export interface FileRequest {
  act: 'open' | 'save'
  kind: (typeof fileKinds)[number]
  title: string
  suggestedName?: string
  /** Where to begin; empty: the documents folder. */
  folder?: string
  /** Whether a file of the same name may be replaced, once the officer has agreed. */
  canReplace?: boolean
}

export interface ChosenFile {
  path: string
  /** The officer agreed to replace the file that is there. */
  replaces: boolean
}

interface OpenRequest extends FileRequest {
  answer: (chosen: ChosenFile | null) => void
}

let request: OpenRequest | null = null
const listeners = new Set<() => void>()

const ask = (next: OpenRequest | null) => {
  request = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The request that the folder browser answers. */
export const useFileRequest = (): OpenRequest | null => useSyncExternalStore(subscribe, () => request)

/**
 * Lets the officer choose a file or a folder: in the system’s dialog where there is one, in the page’s own folder
 * browser elsewhere. Null when they cancel.
 */
export const chooseFile = async (asked: FileRequest): Promise<ChosenFile | null> => {
  try {
    const { hasNativeDialogs } = await queryClient.ensureQueryData(orpc.files.capabilities.queryOptions())
    if (hasNativeDialogs) {
      const { act, kind, suggestedName = '', folder = '' } = asked
      const { path } = await rpc.files.choose({ act, kind, suggestedName, folder })
      // The system’s own dialog has asked before replacing.
      return path === null ? null : { path, replaces: act === 'save' && asked.canReplace === true }
    }
  } catch (error) {
    showToast({ message: errorSentence(error), tone: 'error' })
    return null
  }
  return new Promise((resolve) =>
    ask({
      ...asked,
      answer: (chosen) => {
        ask(null)
        resolve(chosen)
      },
    }),
  )
}
