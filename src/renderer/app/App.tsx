import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import 'dayjs/locale/fr'
import { useLayoutEffect } from 'react'
import { StartPage } from '../features/start/StartPage.tsx'
import { changeLocale } from '../i18n.ts'
import { orpc, queryClient } from '../query.ts'
import { styleNonce } from '../rpc.ts'
import { FileDialog } from '../ui/FileDialog.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { useConnection } from '../ui/useConnection.ts'
import { colourSchemes, mantineScheme } from './colourScheme.ts'
import { OtherDossierDialog } from './OtherDossierDialog.tsx'
import { router } from './router.tsx'
import { cssVariables, theme } from './theme.ts'
import { ThemeOfSettings } from './ThemeOfSettings.tsx'
import { WaitingPage } from './WaitingPage.tsx'

/** The page: its providers, then the start screen or the open dossier. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemes}
      defaultColorScheme={mantineScheme(undefined)}
      getStyleNonce={styleNonce}
    >
      <Screen />
      <FileDialog />
      <OtherDossierDialog />
      <ToastRegion />
    </MantineProvider>
  </QueryClientProvider>
)

const Screen = () => {
  const settings = useQuery({ ...orpc.settings.get.queryOptions(), throwOnError: false })
  const dossier = useQuery({ ...orpc.dossier.current.queryOptions(), throwOnError: false })
  const link = useConnection()
  const locale = settings.data?.locale
  useLayoutEffect(() => {
    if (locale) changeLocale(locale)
  }, [locale])
  // With a dossier open, the words being typed stay on screen, under a banner.
  const isCutOff = link !== 'open' && dossier.data === null
  if (!settings.data || dossier.data === undefined || isCutOff) return <WaitingPage />
  return (
    <DatesProvider settings={{ locale: settings.data.locale, firstDayOfWeek: 1 }}>
      <ThemeOfSettings theme={settings.data.theme} />
      {dossier.data === null ? <StartPage settings={settings.data} /> : <RouterProvider router={router} />}
    </DatesProvider>
  )
}
