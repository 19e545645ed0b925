import { changeLanguage, use as addPlugin } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { locales } from '../shared/settings/settings.contract.ts'
import { en } from './locales/en.ts'
import { fr } from './locales/fr.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof fr }
  }
}

export type AppLocale = (typeof locales)[number]

/** Starts the sentences in one language; they are all in the bundle, so nothing is waited for. */
export const startTranslations = (locale: AppLocale): void => {
  document.documentElement.lang = locale
  void addPlugin(initReactI18next).init({
    lng: locale,
    fallbackLng: 'fr',
    initAsync: false,
    resources: { fr: { translation: fr }, en: { translation: en } },
    // React escapes by itself.
    interpolation: { escapeValue: false },
  })
}

export const changeLocale = (locale: AppLocale): void => {
  document.documentElement.lang = locale
  void changeLanguage(locale)
}

/** The language on screen. */
export const currentLocale = (): AppLocale => (document.documentElement.lang === 'en' ? 'en' : 'fr')
