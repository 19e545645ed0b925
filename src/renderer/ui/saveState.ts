import { useSyncExternalStore } from 'react'

/** One field that has something to save; `retry` sends it again after a failure. */
interface Pending {
  error: string | null
  /** The value itself is refused: sending it again would not help. */
  isRefused: boolean
  /** What is not saved yet, where it is words. */
  words: string
  retry: () => void
  /** Gives the value up. */
  forget: () => void
}

const pending = new Map<symbol, Pending>()
const listeners = new Set<() => void>()
let held: string | null = null
let snapshot: { state: 'saved' | 'saving' } | { state: 'notSaved'; reason: string; canRetry: boolean } = {
  state: 'saved',
}

const publish = () => {
  const failed = [...pending.values()].find(({ error }) => error !== null)
  const canRetry = [...pending.values()].some(({ error, isRefused }) => error !== null && !isRefused)
  if (failed?.error) snapshot = { state: 'notSaved', reason: failed.error, canRetry }
  else snapshot = { state: pending.size > 0 ? 'saving' : 'saved' }
  for (const listener of listeners) listener()
}

/** What every saver tells: the words in the navigation and the warning at closing come from here. */
export const saveState = {
  set: (field: symbol, entry: Pending | null): void => {
    if (entry) pending.set(field, entry)
    else pending.delete(field)
    publish()
  },
  /** Sends at once whatever waits, what failed before included. */
  flush: (): void => {
    for (const { retry } of pending.values()) retry()
  },
  /** Nothing is sent while there is a reason not to (which is told); null sends again. */
  hold: (reason: string | null): void => {
    held = reason
  },
  held: (): string | null => held,
  /** The words that are not in the dossier yet. */
  words: (): string[] => [...pending.values()].map(({ words }) => words).filter((words) => words !== ''),
  /** Gives up all that is not saved: its dossier is not the one that is open. */
  forget: (): void => {
    for (const { forget } of pending.values()) forget()
  },
  /** Resolves when everything is saved, or when what is left has failed. */
  settled: (): Promise<boolean> => {
    saveState.flush()
    return new Promise((resolve) => {
      const look = () => {
        if (snapshot.state === 'saving') return
        listeners.delete(look)
        resolve(snapshot.state === 'saved')
      }
      listeners.add(look)
      look()
    })
  },
  current: () => snapshot,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** « Enregistré », « Enregistrement… », « Non enregistré : … », as a state. */
export const useSaveState = () => useSyncExternalStore(saveState.subscribe, saveState.current)

/** Saves before the page goes, and has the browser ask while something is not saved. */
export const guardPage = (): void => {
  window.addEventListener('pagehide', saveState.flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveState.flush()
  })
  window.addEventListener('beforeunload', (event) => {
    saveState.flush()
    if (snapshot.state !== 'saved') event.preventDefault()
  })
}
