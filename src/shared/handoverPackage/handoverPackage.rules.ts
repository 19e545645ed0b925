import { shortened } from '../documents/documents.rules.ts'
import type { CalendarDate } from '../fields.ts'
import type { Locale } from '../typography.ts'

const handedOver: Record<Locale, string> = { fr: 'Passation', en: 'Handover' }

/** « 2026-11-28 LOT’EC – Passation.zip »; `.zip.age` where a passphrase protects it. */
export function packageFileName(
  { date, initiativeName, isProtected }: { date: CalendarDate; initiativeName: string; isProtected: boolean },
  locale: Locale,
): string {
  return `${date} ${shortened(initiativeName)} – ${handedOver[locale]}.zip${isProtected ? '.age' : ''}`
}

/** Whether a path is one of a package that a passphrase protects, by its name. */
export const looksProtected = (path: string): boolean => path.toLowerCase().endsWith('.age')

export const passphraseStrengths = ['short', 'weak', 'fair', 'strong'] as const
export type PassphraseStrength = (typeof passphraseStrengths)[number]

/** As the contract has it. */
export const PASSPHRASE_MIN = 12

/**
 * A hint, by what a guesser would have to try: length first, several words next. « age » counsels 4 or 5 random words
 * (https://age-encryption.org). The same few characters again and again are weak however long.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  if (passphrase.length < PASSPHRASE_MIN) return 'short'
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,;]+/u)
      .filter((word) => word.length > 2),
  ).size
  const different = new Set(passphrase.toLowerCase()).size
  if (different < 8) return 'weak'
  if ((words >= 5 && different >= 10) || (passphrase.length >= 20 && different >= 14)) return 'strong'
  return words >= 4 || passphrase.length >= 16 ? 'fair' : 'weak'
}
