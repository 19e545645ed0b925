const controls = '[contenteditable="true"], input:not([readonly]), textarea, [role="radio"][tabindex="0"], button'

/** Long enough for a lazily loaded screen; after that the officer has gone on to something else. */
const PATIENCE = 4000

const isInSight = (place: HTMLElement): boolean => {
  const { left, top, bottom } = place.getBoundingClientRect()
  const seen = document.elementFromPoint(left + 1, top + 1)
  return top >= 0 && bottom <= window.innerHeight && place.contains(seen)
}

const focusIn = (id: string): boolean => {
  const place = document.getElementById(id)
  if (place && !isInSight(place)) place.scrollIntoView({ block: 'center' })
  // A rich text’s own field, rather than the first button of its toolbar.
  const target =
    place?.querySelector<HTMLElement>('[contenteditable="true"]') ?? place?.querySelector<HTMLElement>(controls)
  target?.focus()
  // A field that is still hidden takes no focus: it is waited for.
  return target instanceof HTMLElement && document.activeElement === target
}

/** Asks at each change of what is drawn inside this element, until the answer is yes or patience ends. */
const whenDrawn = (place: HTMLElement, isDone: () => boolean): void => {
  const observer = new MutationObserver(() => {
    if (isDone()) observer.disconnect()
  })
  observer.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] })
  window.setTimeout(() => observer.disconnect(), PATIENCE)
}

/** Puts the focus into the field inside the element with this id, now or as soon as its screen shows it. */
export const focusField = (id: string): void => {
  if (!focusIn(id)) whenDrawn(document.body, () => focusIn(id))
}

const drawn = (place: HTMLElement, selector: string): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility())

/**
 * Puts the focus into the first field drawn inside a place; where there is none, on its first button, and on a field as soon
 * as one is drawn: a record that is still being read is gone into all the same. Ends once the focus is taken elsewhere.
 */
export const focusFirstField = (place: HTMLElement | null): void => {
  if (place === null) return
  const enter = () => {
    const field = drawn(place, 'input:not([readonly]), textarea:not([readonly]), [contenteditable="true"]')
    const target = field ?? drawn(place, 'button, a') ?? place
    target.focus()
    return target
  }
  let entered = enter()
  whenDrawn(place, () => {
    const { activeElement } = document
    // A record drawn in the place of another takes the focus away with it: the body has it then.
    if (activeElement !== entered && activeElement !== document.body) return true
    if (!entered.isConnected || entered === place || entered.matches('button, a')) entered = enter()
    return false
  })
}
