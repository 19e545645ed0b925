// Electron grants no permission, the clipboard's included: there the words are copied as a selection is.
const copySelection = (text: string) => {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'sr-only'
  // Inside the open dialog, if any, whose focus may not leave it.
  const home = before?.closest('[role="dialog"]') ?? document.body
  home.append(field)
  field.select()
  // oxlint-disable-next-line typescript/no-deprecated -- no other way where the clipboard is refused
  document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
}

/** Puts words in the clipboard, with or without the permission for it. */
export const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    copySelection(text)
  }
}
