import { errorSentence, expectedError } from './errors.ts'
import { saveState } from './saveState.ts'
import { tellUnsaved, wordsOf } from './unsavedWords.ts'

/** How a value is sent; the answer of the call, where it is an act that can be taken back. */
export type Save<T> = (value: T) => Promise<unknown>

interface Waiting<T> {
  value: T
  save: Save<T>
  /** It means something already, but another thing than what is being typed: it waits for the field to be left. */
  isUnfinished?: boolean
}

export interface Saver<T> {
  /** Keeps the value for saving after the pause. A refused one (`refusal`) is kept and told, never sent. */
  change: (waiting: Waiting<T>, refusal: string | null) => void
  /** Sends now what waits. */
  flush: () => void
  /** Gives up what waits: the officer took it back before it was sent. */
  drop: () => void
  /** The field leaves the screen: what waits is sent; what is refused is told a last time. */
  release: () => void
  isIdle: () => boolean
}

const PAUSE = 300

// The disk or the connection may come back: such a value waits. Any other refusal will not change by itself.
const canPass = (error: unknown): boolean => {
  const code = expectedError(error)?.code
  return code === undefined || code === 'DISK_FULL' || code === 'DISK_FAILED' || code === 'FILE_FORBIDDEN'
}

/**
 * Saves one field as it is typed: one call at a time, in order, the last value wins. A value that failed is kept and
 * sent again with the next change, at `flush`, or by « Réessayer ».
 */
export const createSaver = <T>(onChange: (event: { error: string | null; answer?: unknown }) => void): Saver<T> => {
  const field = Symbol('field')
  let waiting: Waiting<T> | null = null
  let refusal: string | null = null
  let [isSaving, isReleased] = [false, false]
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (error: string | null, answer?: unknown, isRefused = refusal !== null) => {
    const entry = { error, isRefused, words: wordsOf(waiting?.value), retry: () => void send(), forget: () => forget() }
    saveState.set(field, waiting || isSaving ? entry : null)
    onChange({ error, answer })
  }
  const forget = (lost?: { value: T; reason: string }) => {
    clearTimeout(timer)
    ;[waiting, refusal] = [null, null]
    saveState.set(field, null)
    if (lost) tellUnsaved(wordsOf(lost.value), lost.reason)
  }
  const fail = (sent: Waiting<T>, error: unknown) => {
    if (waiting) return void send()
    if (isReleased && !canPass(error)) return forget({ ...sent, reason: errorSentence(error) })
    waiting = sent
    tell(errorSentence(error), undefined, !canPass(error))
  }
  const send = async () => {
    clearTimeout(timer)
    if (!waiting || isSaving || refusal !== null) return
    if (saveState.held() !== null) return tell(saveState.held())
    const sent = waiting
    waiting = null
    isSaving = true
    tell(null)
    try {
      const answer = await sent.save(sent.value)
      isSaving = false
      tell(refusal, answer)
      await send()
    } catch (error) {
      isSaving = false
      if (refusal === null) fail(sent, error)
    }
  }

  return {
    change: (next, nextRefusal) => {
      waiting = next
      refusal = nextRefusal
      isReleased = false
      clearTimeout(timer)
      tell(refusal)
      if (refusal === null && next.isUnfinished !== true) timer = setTimeout(() => void send(), PAUSE)
    },
    flush: () => void send(),
    drop: () => forget(),
    release: () => {
      isReleased = true
      if (refusal !== null && waiting) forget({ ...waiting, reason: refusal })
      else void send()
    },
    isIdle: () => !waiting && !isSaving,
  }
}
