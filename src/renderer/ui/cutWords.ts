import type { PointerEvent } from 'react'

/** For words that are cut where there is no room: pointed at, they are told whole. */
export const tellCutWords = ({ currentTarget: words }: PointerEvent<HTMLElement>): void => {
  words.title = words.scrollWidth > words.clientWidth ? (words.textContent ?? '') : ''
}
