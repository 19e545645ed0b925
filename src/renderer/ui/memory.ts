import { useState } from 'react'

/** Keeps a small choice of this computer (a width, a theme). A cookie: the local-browser host changes port at each launch. */
export const remember = (name: string, value: string): void => {
  document.cookie = `relais-${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; SameSite=Strict`
}

export const forget = (name: string): void => {
  document.cookie = `relais-${name}=; path=/; max-age=0; SameSite=Strict`
}

export const recall = (name: string): string | null => {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`relais-${name}=`))
  return found ? decodeURIComponent(found.slice(found.indexOf('=') + 1)) : null
}

const kept = new Map<string, string>()

/** A text that a list keeps while the officer is elsewhere: its filter. Forgotten with the window. */
export const useKeptText = (name: string): [string, (text: string) => void] => {
  const [text, setText] = useState(() => kept.get(name) ?? '')
  return [
    text,
    (next) => {
      kept.set(name, next)
      setText(next)
    },
  ]
}

/** Where a list was scrolled to, by name. */
export const keptScroll = new Map<string, number>()
