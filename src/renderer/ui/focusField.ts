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

/** Puts the focus into the field inside the element with this id, now or as soon as its screen shows it. */
export const focusField = (id: string): void => {
  if (focusIn(id)) return
  const observer = new MutationObserver(() => {
    if (focusIn(id)) observer.disconnect()
  })
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable'],
  })
  window.setTimeout(() => observer.disconnect(), PATIENCE)
}
