import { IconCompass, IconSun } from '@tabler/icons-react'

/**
 * The navigation, in the order of Alt + 1…9. A section is one line here and one route in `router.tsx`; its name is
 * `shell.sections.<key>`.
 */
export const sections = [
  { key: 'today', path: '/', icon: IconSun },
  { key: 'initiative', path: '/initiative', icon: IconCompass },
] as const
