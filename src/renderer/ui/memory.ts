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

/** As `useKeptText`, for one of a closed list; the first until another is chosen. */
export const useKeptChoice = <T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
): [T, (choice: T) => void] => {
  const [text, setText] = useKeptText(name)
  return [choices.find((choice) => choice === text) ?? choices[0], setText]
}

/** Has a list show these choices and nothing else when it is gone to, whatever it was narrowed to before: a link that means them. */
export const narrowList = (list: string, choices: Readonly<Record<string, string>>): void => {
  for (const name of kept.keys()) if (name === list || name.startsWith(`${list}.`)) kept.delete(name)
  for (const [choice, value] of Object.entries(choices)) kept.set(`${list}.${choice}`, value)
}

/** Where a list was scrolled to, by name. */
export const keptScroll = new Map<string, number>()

/** Forgets what the lists kept: another dossier was opened. */
export const forgetKept = (): void => {
  kept.clear()
  keptScroll.clear()
}
