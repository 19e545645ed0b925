// Enough for the screen to be read again; what goes away later goes for another reason.
const PATIENCE = 3000

const rowOf = (button: Element): Element | null => button.closest('li, tr, [role="row"]')

/** What is used next where a row goes: the same button of the row below, or above, else the first thing of its section. */
const heirsOf = (button: HTMLButtonElement): HTMLElement[] => {
  const row = rowOf(button)
  if (row === null) return []
  const alike = [row.nextElementSibling, row.previousElementSibling].filter(
    (other) => other?.className === row.className,
  )
  const rank = [...row.querySelectorAll('button')].toReversed().indexOf(button)
  const beside = alike.map((other) => [...(other?.querySelectorAll('button') ?? [])].at(-1 - rank))
  const around = button.closest('section, [role="dialog"], main')?.querySelectorAll<HTMLElement>('input, button') ?? []
  const others = [...around].filter((field) => !row.contains(field))
  return [...beside, ...others].filter((element) => element !== undefined)
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
