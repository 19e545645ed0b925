import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import type { Settings } from '../../shared/settings/settings.contract.ts'
import { mantineScheme } from './colourScheme.ts'

/** Applies the theme of the settings. */
export const ThemeOfSettings = ({ theme }: { theme: Settings['theme'] }) => {
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(mantineScheme(theme)), [theme, setColorScheme])
  return null
}
