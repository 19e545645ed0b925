import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import type { Settings } from '../../shared/settings/settings.contract.ts'
import { forget, recall, remember } from '../ui/memory.ts'

/** Mantine’s word for a theme of the settings. */
export const mantineScheme = (theme: Settings['theme'] | undefined): MantineColorScheme =>
  theme === undefined || theme === 'system' ? 'auto' : theme

const paint = (scheme: MantineColorScheme) => {
  const isDark = scheme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark'
  document.documentElement.style.backgroundColor = ''
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'
}

/** Keeps the theme where `public/theme.js` reads it before the first paint; the settings stay the truth. */
export const colourSchemes: MantineColorSchemeManager = {
  get: (fallback) => {
    const saved = recall('theme')
    return saved === 'light' || saved === 'dark' ? saved : fallback
  },
  set: (scheme) => {
    if (scheme === 'auto') forget('theme')
    else remember('theme', scheme)
    paint(scheme)
  },
  clear: () => forget('theme'),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
}
