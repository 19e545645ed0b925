// Enough for the screen to be read again; what goes away later goes for another reason.
const PATIENCE = 3000

const rowOf = (button: Element): Element | null => button.closest('li, tr, [role="row"]')

/** What stands around the row and can be used, the nearest first, within the page or its dialog. */
const around = (row: Element): HTMLElement[] => {
  const fields: HTMLElement[] = []
  for (let place = row.parentElement; place !== null; place = place.parentElement) {
    const inside = place.querySelectorAll<HTMLElement>('input:not([type="radio"]), button')
    fields.push(...[...inside].filter((field) => !row.contains(field)))
    if (fields.length > 0 || place.matches('main, [role="dialog"]')) break
  }
  return fields
}

/** What is used next where a row goes: the same button of the row below, or above, else the first thing beside it. */
const heirsOf = (button: HTMLButtonElement): HTMLElement[] => {
  const row = rowOf(button)
  if (row === null) return []
  const alike = [row.nextElementSibling, row.previousElementSibling].filter(
    (other) => other?.className === row.className,
  )
  const rank = [...row.querySelectorAll('button')].toReversed().indexOf(button)
  const beside = alike.map((other) => [...(other?.querySelectorAll('button') ?? [])].at(-1 - rank))
  return [...beside, ...around(row)].filter((element) => element !== undefined)
}

/** A button that removes its own row goes with it: the focus, which would be lost, goes on to what stands beside. */
export const passFocusOn = (button: Element | null): void => {
  if (!(button instanceof HTMLButtonElement)) return
  const heirs = heirsOf(button)
  if (heirs.length === 0) return
  const observer = new MutationObserver(() => {
    if (button.isConnected) return
    observer.disconnect()
    if (document.activeElement === document.body) heirs.find((heir) => heir.isConnected)?.focus()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE)
}
