import { useEffect, useEffectEvent } from 'react'

/** What a key asks for. The latest screen that knows the command answers it. */
export type Command =
  | 'new'
  | 'filter'
  | 'search'
  | 'save'
  | 'undo'
  | 'redo'
  | 'help'
  | 'toast'
  | 'time'
  | `section${number}`

const handlers = new Map<Command, (() => void)[]>()

const isApple = navigator.platform.startsWith('Mac')
/** « Ctrl », or « ⌘ » on macOS: for the sheet of shortcuts. */
export const modifierName = isApple ? '⌘' : 'Ctrl'

// Boxes to tick and closed lists are inputs where nothing is typed.
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:read-write, textarea:read-write'))

// Whether something was typed since the focus came. After an act it often comes to a field, which has nothing to undo.
let hasTyped = false
document.addEventListener('focusin', () => {
  hasTyped = false
})
document.addEventListener('input', () => {
  hasTyped = true
})

const hasOwnUndo = (target: EventTarget | null): boolean =>
  isTyping(target) && (hasTyped || (target instanceof HTMLElement && target.isContentEditable))

const controlCommands: Record<string, Command> = { n: 'new', f: 'filter', k: 'search', s: 'save', t: 'time', y: 'redo' }

const commandOf = (event: KeyboardEvent): Command | null => {
  const hasModifier = isApple ? event.metaKey : event.ctrlKey
  const key = event.key.toLowerCase()
  if (hasModifier && !event.altKey) {
    // In a text field Ctrl+Z belongs to the typing.
    if (key === 'z') return hasOwnUndo(event.target) ? null : event.shiftKey ? 'redo' : 'undo'
    if (key === 'y' && hasOwnUndo(event.target)) return null
    return event.shiftKey ? null : (controlCommands[key] ?? null)
  }
  if (hasModifier) return null
  // The place of the key, not what it writes: on a French keyboard digits need Shift.
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  if (event.altKey && event.shiftKey) return null
  // A browser tab keeps Ctrl+T for itself (docs/decisions/012); on a Mac, Alt+T would write a sign: the place of the key again.
  if (event.altKey && event.code === 'KeyT') return 'time'
  if (event.altKey) return digit ? `section${Number(digit)}` : null
  if (event.key === 'F6') return 'toast'
  return event.key === '?' && !isTyping(event.target) ? 'help' : null
}

// While a dialog is open, keys belong to it; messages and Ctrl+S can still be reached.
const isInDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null

const answer = (event: KeyboardEvent) => {
  if (event.defaultPrevented) return
  const command = commandOf(event)
  if (!command || (isInDialog() && command !== 'toast' && command !== 'save')) {
    // The browser’s own search field, on the same keys.
    if (command === 'search') event.preventDefault()
    return
  }
  const handler = handlers.get(command)?.at(-1)
  // Never the browser’s own window, page search or « save page » in the place of ours.
  if (handler || command === 'save' || command === 'new') event.preventDefault()
  handler?.()
}

document.addEventListener('keydown', answer)

let awaited: Command | null = null

/** Runs a command of the screen that is shown. */
export const runCommand = (command: Command): void => handlers.get(command)?.at(-1)?.()

/** Runs a command of the next screen, as soon as it can answer. */
export const runOnArrival = (command: Command): void => {
  awaited = command
}

/** Answers a command while the component is on screen; `null` leaves it to the others. */
export const useShortcut = (command: Command, handler: (() => void) | null): void => {
  const run = useEffectEvent(() => handler?.())
  const isActive = handler !== null
  useEffect(() => {
    if (!isActive) return undefined
    const own = () => run()
    const list = handlers.get(command) ?? []
    handlers.set(command, [...list, own])
    if (awaited === command) {
      awaited = null
      own()
    }
    return () => {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((one) => one !== own),
      )
    }
  }, [command, isActive])
}
