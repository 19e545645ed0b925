import { useSyncExternalStore } from 'react'

export interface Toast {
  id: number
  message: string
  tone: 'plain' | 'error'
  /** One act offered in the message, such as « Annuler ». */
  action: { label: string; run: () => void } | null
  /** It stays until it is closed: it holds words that are nowhere else. */
  isKept: boolean
}

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

const publish = (next: readonly Toast[]) => {
  toasts = next
  for (const listener of listeners) listener()
}

/** Shows a message at the bottom of the window for ten seconds, longer while it is pointed at or has the focus. */
export const showToast = (toast: Pick<Toast, 'message'> & Partial<Omit<Toast, 'id'>>): void => {
  const others = toasts.filter(({ isKept }) => !isKept).slice(-2)
  const shown = toasts.filter((other) => other.isKept || others.includes(other))
  publish([...shown, { id: nextId++, tone: 'plain', action: null, isKept: false, ...toast }])
}

export const dismissToast = (id: number): void => publish(toasts.filter((toast) => toast.id !== id))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const currentToasts = (): readonly Toast[] => toasts

export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, currentToasts)
