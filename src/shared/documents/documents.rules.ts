import type { CalendarDate } from '../fields.ts'
import type { Locale } from '../typography.ts'
import type { DocumentKind } from './documents.contract.ts'

const kindNames: Record<Locale, Record<DocumentKind, string>> = {
  fr: { notice: 'Convocation', signIn: 'Feuille d’émargement', minutes: 'Compte rendu' },
  en: { notice: 'Notice', signIn: 'Sign-in sheet', minutes: 'Minutes' },
}

const numbers: Record<Locale, string> = { fr: 'n°', en: 'no. ' }

/** The longest code of a body in a file name, in UTF-16 units: with the rest, no file system's limit is reached. */
const CODE_MAX = 40

// What Windows refuses in a name: separators, joker characters, control characters. Its devices (CON, NUL, COM1…) are whole
// names, and a space or a full stop may not end one.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** A text as part of a file name that Windows, macOS and Linux accept; `fallback` where nothing of it is left. */
export function safeFileName(text: string, fallback: string): string {
  const cleaned = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(forbidden, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.]+/u, '')
    .replace(/[\s.]+$/u, '')
  return cleaned === '' ? fallback : cleaned.replace(device, '_$&')
}

interface DocumentedMeeting {
  date: CalendarDate
  committeeCode: string
  number: number
}

/** « 2023-02-07 COPIL n°2 – Compte rendu.docx »: sorts by date, can be sent as it is, and is accepted by Windows. */
export function documentFileName(kind: DocumentKind, meeting: DocumentedMeeting, locale: Locale): string {
  const code = safeFileName(meeting.committeeCode.slice(0, CODE_MAX), '-')
  return `${meeting.date} ${code} ${numbers[locale]}${meeting.number} – ${kindNames[locale][kind]}.docx`
}
