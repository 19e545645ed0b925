// Electron grants no permission, the clipboard's included: there the words are copied as a selection is.
function copySelection(html: string): boolean {
  const before = document.activeElement
  const field = document.createElement('div')
  field.className = 'sr-only'
  field.innerHTML = html
  document.body.append(field)
  const range = document.createRange()
  range.selectNodeContents(field)
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  // oxlint-disable-next-line typescript/no-deprecated -- no other way where the clipboard is refused
  const isCopied = document.execCommand('copy')
  selection?.removeAllRanges()
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}

/** Puts a formatted text in the clipboard, with its words for what takes no formatting. Whether it was taken. */
export async function copyRich({ html, text }: { html: string; text: string }): Promise<boolean> {
  const item = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) })
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...item('text/html', html), ...item('text/plain', text) })])
    return true
  } catch {
    return copySelection(html)
  }
}
