const copied = [
  'boxSizing',
  'width',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontFeatureSettings',
  'letterSpacing',
  'lineHeight',
  'tabSize',
] as const

/** Where a place in a text area is drawn, from the area’s top left. A text area does not tell: a copy of its text does. */
export const caretPlace = (area: HTMLTextAreaElement, place: number): { left: number; top: number } => {
  const copy = document.createElement('div')
  const style = getComputedStyle(area)
  for (const property of copied) copy.style[property] = style[property]
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  })
  copy.textContent = area.value.slice(0, place)
  const caret = document.createElement('span')
  // Something to measure, that wraps as the next letter does.
  caret.textContent = area.value.slice(place, place + 1) || '.'
  copy.append(caret)
  area.parentElement?.append(copy)
  const { offsetLeft, offsetTop } = caret
  copy.remove()
  return { left: offsetLeft, top: offsetTop - area.scrollTop }
}
