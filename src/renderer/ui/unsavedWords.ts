import { t } from 'i18next'
import { plainText, type RichBlock } from '../../shared/richText.ts'
import { copyText } from './copyText.ts'
import { showToast } from './toasts.ts'

/** How much of them a message repeats: the reason comes after. « Copier » gives them whole. */
const SHOWN = 160

// By its shape alone: a text that the contract refuses (too long) is one whose words must not be lost.
const isRich = (value: unknown): value is { content: RichBlock[] } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'doc' &&
  'content' in value &&
  Array.isArray(value.content)

/** The words of what a field holds; empty for a choice without any. */
export const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  return isRich(value) ? plainText(value).trim() : ''
}

export const copyWords = async (words: string): Promise<void> => {
  await copyText(words)
  showToast({ message: t('common.copied') })
}

/** Shows words a last time, with the reason why they are not in the dossier, so that they can be copied. */
export const tellUnsaved = (words: string, reason: string): void => {
  if (words === '') return showToast({ message: reason, tone: 'error' })
  const typed = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
  showToast({
    message: t('common.leftUnsaved', { typed, reason }),
    tone: 'error',
    action: { label: t('common.copy'), run: () => void copyWords(words) },
    isKept: true,
  })
}
