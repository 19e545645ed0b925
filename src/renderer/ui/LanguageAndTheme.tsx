import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locales, themes, type Settings } from '../../shared/settings/settings.contract.ts'
import { orpc, queryClient } from '../query.ts'
import { rpc } from '../rpc.ts'
import { useAct } from './useAct.ts'

// A language is named in itself, so that it is found by who reads no other.
const languageNames = { fr: 'Français', en: 'English' } as const

/** Language and appearance of the application, applied as soon as they are chosen. */
export const LanguageAndTheme = ({ settings, isCompact = false }: { settings: Settings; isCompact?: boolean }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const update = async (change: { locale?: Settings['locale']; theme?: Settings['theme'] }) => {
    const saved = await act(() => rpc.settings.update(change))
    if (saved) queryClient.setQueryData(orpc.settings.get.queryKey(), saved)
  }
  const size = isCompact ? 'xs' : 'sm'
  const width = { wrapper: { width: isCompact ? 168 : 240 } }
  return (
    <>
      <Select
        label={t('settings.language')}
        size={size}
        styles={width}
        data={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
        value={settings.locale}
        allowDeselect={false}
        onChange={(value) => {
          const locale = locales.find((one) => one === value)
          if (locale) void update({ locale })
        }}
      />
      <Select
        label={t('settings.theme')}
        size={size}
        styles={width}
        data={themes.map((theme) => ({ value: theme, label: t(`settings.themes.${theme}`) }))}
        value={settings.theme}
        allowDeselect={false}
        onChange={(value) => {
          const theme = themes.find((one) => one === value)
          if (theme) void update({ theme })
        }}
      />
    </>
  )
}
