import type { Desktop } from '../core/context.ts'

export type ChooseRequest = Parameters<Desktop['choose']>[0]

/** From the main process to the core's process. `connect` brings a page's port along. */
export type ToCore =
  | { type: 'connect' }
  | { type: 'close' }
  | { type: 'answer'; id: number; value: string | null; error: string }

/** From the core's process to the main process, which alone may show dialogs and open documents. */
export type ToMain = { type: 'choose'; id: number; request: ChooseRequest } | { type: 'open'; id: number; path: string }
