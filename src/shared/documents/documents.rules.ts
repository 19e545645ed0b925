import type { CalendarDate } from '../fields.ts'
import { synergyNumber } from '../synergies/synergies.rules.ts'
import { safeFileName } from '../safeFileName.ts'
import type { Locale } from '../typography.ts'
import type { MailSubject, MeetingDocumentKind, Paper, TableFormat, TableName } from './documents.contract.ts'
import type { Audience, SheetAudience } from '../confidentiality.ts'

const kindNames: Record<Locale, Record<MeetingDocumentKind, string>> = {
  fr: { notice: 'Convocation', signIn: 'Feuille d’émargement', minutes: 'Compte rendu' },
  en: { notice: 'Notice', signIn: 'Sign-in sheet', minutes: 'Minutes' },
}

const numbers: Record<Locale, string> = { fr: 'n°', en: 'no. ' }

/** The longest code of a body in a file name, in UTF-16 units: with the rest, no file system's limit is reached. */
const CODE_MAX = 40

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** The longest name of a company, a synergy or an action in a file name, in UTF-16 units: with the rest, no file system's limit is reached. */
const NAME_MAX = 60

// Articles and prepositions: a name that ends with one was visibly cut.
const smallWords = new Set(
  (
    'à a au aux avec chez dans de des du en entre et la le les leur leurs ou par pour sa sans ses son sous sur un une vers ' +
    'an and as at between by for from in into its of on or over the their to under with without'
  ).split(' '),
)

const isSmall = (word: string): boolean => smallWords.has(word.toLocaleLowerCase('fr')) || !/[\p{L}\p{N}]/u.test(word)

/** Whole words without the small ones that a cut left at the end. */
function endedOnAWord(text: string): string {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => !isSmall(word))
  return last < 0 ? text : words.slice(0, last + 1).join(' ')
}

/** A long name cut between two words where it has any, after one that can end it, never inside a character. */
export function shortened(name: string): string {
  const safe = safeFileName(name, '-')
  if (safe.length <= NAME_MAX) return safe
  let end = 0
  for (const { segment, index } of graphemes.segment(safe.slice(0, NAME_MAX + 1))) {
    if (index + segment.length <= NAME_MAX) end = index + segment.length
  }
  const kept = safe.slice(0, end)
  const lastSpace = kept.lastIndexOf(' ')
  const isCutInWord = safe[end] !== ' ' && lastSpace > NAME_MAX / 2
  return safeFileName(endedOnAWord(isCutInWord ? kept.slice(0, lastSpace) : kept), '-')
}

interface DocumentedMeeting {
  date: CalendarDate
  committeeCode: string
  number: number
}

/** « 2023-02-07 COPIL n°2 – Compte rendu.docx »: sorts by date, can be sent as it is, and is accepted by Windows. */
export function documentFileName(kind: MeetingDocumentKind, meeting: DocumentedMeeting, locale: Locale): string {
  const code = safeFileName(meeting.committeeCode.slice(0, CODE_MAX), '-')
  return `${meeting.date} ${code} ${numbers[locale]}${meeting.number} – ${kindNames[locale][kind]}.docx`
}

const atMeeting = (meeting: DocumentedMeeting, locale: Locale): string =>
  `${meeting.date} ${safeFileName(meeting.committeeCode.slice(0, CODE_MAX), '-')} ${numbers[locale]}${meeting.number}`

const figureNames: Record<Locale, { dashboard: string; calendar: string; mails: Record<MailSubject, string> }> = {
  fr: {
    dashboard: 'Tableau de bord',
    calendar: 'Calendrier',
    mails: {
      notice: 'Message de convocation',
      minutes: 'Message du compte rendu',
      cancellation: 'Message d’annulation',
    },
  },
  en: {
    dashboard: 'Dashboard',
    calendar: 'Calendar',
    mails: { notice: 'Notice message', minutes: 'Minutes message', cancellation: 'Cancellation message' },
  },
}

/** « 2026-12-12 COPIL n°5 – Tableau de bord.docx ». */
export const dashboardFileName = (meeting: DocumentedMeeting, locale: Locale): string =>
  `${atMeeting(meeting, locale)} – ${figureNames[locale].dashboard}.docx`

/** « 2026-12-12 COPIL n°5 – Calendrier.ics ». */
export const meetingCalendarFileName = (meeting: DocumentedMeeting, locale: Locale): string =>
  `${atMeeting(meeting, locale)} – ${figureNames[locale].calendar}.ics`

/** « 2026-12-12 COPIL n°5 – Message de convocation.eml ». */
export const mailFileName = (subject: MailSubject, meeting: DocumentedMeeting, locale: Locale): string =>
  `${atMeeting(meeting, locale)} – ${figureNames[locale].mails[subject]}.eml`

const reportNames: Record<Locale, readonly [string, string]> = {
  fr: ['Entretien', 'Compte rendu'],
  en: ['Interview', 'Report'],
}

/** « 2023-01-12 Entretien – Scierie du Causse – Compte rendu.docx ». */
export function interviewReportFileName(
  interview: { date: CalendarDate; organisationName: string },
  locale: Locale,
): string {
  const [interviewName, report] = reportNames[locale]
  return `${interview.date} ${interviewName} – ${shortened(interview.organisationName)} – ${report}.docx`
}

const sheetNames: Record<Locale, Record<SheetAudience, string>> = {
  fr: { office: 'Fiche synergie (interne)', partners: 'Fiche synergie (partenaires)' },
  en: { office: 'Synergy sheet (internal)', partners: 'Synergy sheet (partners)' },
}

/** « S-7 Coordonner le tri des déchets – Fiche synergie (partenaires).docx »: whom it may be sent to is in its name. */
export const synergySheetFileName = (
  synergy: { number: number; name: string },
  audience: SheetAudience,
  locale: Locale,
): string => `${synergyNumber(synergy.number)} ${shortened(synergy.name)} – ${sheetNames[locale][audience]}.docx`

const actionSheetNames: Record<Locale, Record<SheetAudience, string>> = {
  fr: { office: 'Fiche action (interne)', partners: 'Fiche action (partenaires)' },
  en: { office: 'Action sheet (internal)', partners: 'Action sheet (partners)' },
}

/** « A-7 Organiser un atelier de suivi – Fiche action (partenaires).docx ». */
export const actionSheetFileName = (
  action: { number: string; title: string },
  audience: SheetAudience,
  locale: Locale,
): string =>
  `${safeFileName(action.number.slice(0, CODE_MAX), '-')} ${shortened(action.title)} – ${actionSheetNames[locale][audience]}.docx`

/** What a document of the whole plan is named by: the day it was made, so that a new one does not take the place of the former. */
interface DatedInitiative {
  date: CalendarDate
  initiativeName: string
}

const planNames: Record<Locale, Record<'actionPlan' | 'timeline', string>> = {
  fr: { actionPlan: 'Plan d’action', timeline: 'Calendrier' },
  en: { actionPlan: 'Action plan', timeline: 'Timeline' },
}
const audienceNames: Record<Locale, Record<SheetAudience, string>> = {
  fr: { office: 'interne', partners: 'partenaires' },
  en: { office: 'internal', partners: 'partners' },
}

const dated = ({ date, initiativeName }: DatedInitiative): string => `${date} ${shortened(initiativeName)}`

/** « 2026-11-28 LOT’EC – Plan d’action A3 (partenaires).docx ». */
export const planFileName = (
  request: { kind: 'actionPlan' | 'timeline'; audience: SheetAudience; paper: Paper },
  initiative: DatedInitiative,
  locale: Locale,
): string =>
  `${dated(initiative)} – ${planNames[locale][request.kind]} ${request.paper} (${audienceNames[locale][request.audience]}).docx`

/** What each table is called, as a file and as a sheet. */
export const namesOfTables: Record<Locale, Record<TableName, string>> = {
  fr: {
    actions: 'Actions',
    budget: 'Budget',
    funding: 'Financements',
    staff: 'Temps de travail',
    time: 'Temps passé',
    trips: 'Déplacements',
    indicators: 'Indicateurs',
  },
  en: {
    actions: 'Actions',
    budget: 'Budget',
    funding: 'Funding',
    staff: 'Working time',
    time: 'Time spent',
    trips: 'Trips',
    indicators: 'Indicators',
  },
}

const periodWords: Record<Locale, { from: string; to: string; until: string }> = {
  fr: { from: 'depuis le', to: 'jusqu’au', until: 'au' },
  en: { from: 'from', to: 'to', until: 'to' },
}

interface NamedTable {
  table: TableName
  format: TableFormat
  from?: CalendarDate | null | undefined
  to?: CalendarDate | null | undefined
}

/** « 2026-11-28 LOT’EC – Temps passé depuis le 2026-01-01.xlsx ». */
export function tableFileName(
  { table, format, from, to }: NamedTable,
  initiative: DatedInitiative,
  locale: Locale,
): string {
  const words = periodWords[locale]
  const name = [namesOfTables[locale][table], ...(from ? [words.from, from] : []), ...(to ? [words.to, to] : [])].join(
    ' ',
  )
  return `${dated(initiative)} – ${name}.${format}`
}

/** « 2026-11-28 LOT’EC – Calendrier.ics ». */
export const calendarFileName = (initiative: DatedInitiative, locale: Locale): string =>
  `${dated(initiative)} – ${figureNames[locale].calendar}.ics`

/** « 2025-01-01 au 2025-12-31 – Rapport LEADER 2025.docx ». */
export const periodReportFileName = (
  report: { title: string; from: CalendarDate; to: CalendarDate },
  locale: Locale,
): string => `${report.from} ${periodWords[locale].until} ${report.to} – ${shortened(report.title)}.docx`

const changesNames: Record<Locale, string> = { fr: 'Ce qui a changé', en: 'What changed' }

/** « 2025-01-01 au 2025-12-31 LOT’EC – Ce qui a changé (partenaires).docx ». */
export const changesFileName = (
  { from, to, audience }: { from: CalendarDate; to: CalendarDate; audience: SheetAudience },
  initiativeName: string,
  locale: Locale,
): string =>
  `${from} ${periodWords[locale].until} ${to} ${shortened(initiativeName)} – ${changesNames[locale]} (${audienceNames[locale][audience]}).docx`

const handoverNames: Record<Locale, Record<'handoverDossier' | 'handoverSheet' | 'hundredDays', string>> = {
  fr: { handoverDossier: 'Dossier de passation', handoverSheet: 'Fiche de passation', hundredDays: 'Les 100 jours' },
  en: { handoverDossier: 'Handover dossier', handoverSheet: 'Handover sheet', hundredDays: 'The 100 days' },
}

/** Of the three versions, the one that leaves the office says for whom it is: one is never sent in the place of another. */
const handoverReaders: Record<Locale, Record<Audience, string>> = {
  fr: { office: '', partners: ' (partenaires)', public: ' (public)' },
  en: { office: '', partners: ' (partners)', public: ' (public)' },
}

/** « 2026-12-31 Passation de l’AMO – Dossier de passation v2 (partenaires).docx »; that of the office without a word. */
export const handoverFileName = (
  kind: 'handoverDossier' | 'handoverSheet' | 'hundredDays',
  handover: { name: string; date: CalendarDate; version: number; audience: Audience },
  locale: Locale,
): string =>
  `${handover.date} ${shortened(handover.name)} – ${handoverNames[locale][kind]} v${handover.version}${handoverReaders[locale][handover.audience]}.docx`
