import { assertNever } from '../errors.ts'
import type { CalendarDate } from '../fields.ts'
import { NARROW, NO_BREAK, fullDate, type Locale } from '../typography.ts'
import { dayNumber, type Span } from './timeline.rules.ts'

/** What is written on a drawn timeline. */
interface TimelineWords {
  /** Describes the drawing to who cannot see it. */
  alt: (facts: {
    actions: number
    late: number
    from: CalendarDate
    to: CalendarDate
    sheet: number
    sheets: number
  }) => string
  noAxis: string
  noDates: string
  nothing: string
  /** The title of a group that goes on from the sheet before. */
  continued: (name: string) => string
  today: string
  phases: string
  milestones: string
  late: (days: number) => string
  pushed: (days: number) => string
  sheet: (rank: number, count: number) => string
  legend: Record<
    'planned' | 'done' | 'late' | 'forecast' | 'end' | 'step' | 'milestone' | 'meeting' | 'today' | 'link',
    string
  >
}

const tag: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

const quarterOf = (date: CalendarDate): number => Math.ceil(Number(date.slice(5, 7)) / 3)

const formatted = (date: CalendarDate, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag[locale], { ...options, timeZone: 'UTC' }).format(dayNumber(date) * 86_400_000)

/** « 6 févr. », « févr. », « T1 », « 2023 »: a week by its first day. With `isLong` the year goes with it: « février 2023 ». */
export const spanLabel = ({ unit, first }: Pick<Span, 'unit' | 'first'>, locale: Locale, isLong = false): string => {
  const year = first.slice(0, 4)
  switch (unit) {
    case 'day':
      return String(Number(first.slice(8)))
    case 'week':
      return formatted(first, locale, { day: 'numeric', month: 'short' }).replace(' ', NO_BREAK)
    case 'month':
      return isLong
        ? formatted(first, locale, { month: 'long', year: 'numeric' })
        : formatted(first, locale, { month: 'short' })
    case 'quarter':
      return `${locale === 'fr' ? 'T' : 'Q'}${quarterOf(first)}${isLong ? ` ${year}` : ''}`
    case 'year':
      return year
    default:
      return assertNever(unit)
  }
}

const fr: TimelineWords = {
  alt: ({ actions, late, from, to, sheet, sheets }) =>
    [
      `Calendrier du plan d’action du ${fullDate(from, 'fr')} au ${fullDate(to, 'fr')}${NARROW}: `,
      actions > 1 ? `${actions}${NO_BREAK}actions` : `${actions}${NO_BREAK}action`,
      late === 0 ? ', aucune en retard' : `, dont ${late} en retard`,
      sheets > 1 ? ` (feuille ${sheet} sur ${sheets}).` : '.',
    ].join(''),
  noAxis: 'Hors axe',
  noDates: 'sans dates',
  nothing: 'Aucune action.',
  continued: (name) => `${name} (suite)`,
  today: 'aujourd’hui',
  phases: 'Phases',
  milestones: 'Jalons',
  late: (days) => `en retard${NARROW}: ${days}${NO_BREAK}j`,
  pushed: (days) => `retard propagé${NARROW}: +${days}${NO_BREAK}j`,
  sheet: (rank, count) => `${rank}${NO_BREAK}/${NO_BREAK}${count}`,
  legend: {
    planned: 'À faire ou en cours',
    done: 'Réalisée',
    late: 'En retard',
    forecast: 'Retard prévu',
    end: 'Échéance seule',
    step: `Étape (pleine${NARROW}: faite)`,
    milestone: `Jalon (plein${NARROW}: atteint)`,
    meeting: 'Réunion',
    today: 'Aujourd’hui',
    link: 'Doit précéder',
  },
}

const en: TimelineWords = {
  alt: ({ actions, late, from, to, sheet, sheets }) =>
    [
      `Timeline of the action plan from ${fullDate(from, 'en')} to ${fullDate(to, 'en')}: `,
      actions === 1 ? `1${NO_BREAK}action` : `${actions}${NO_BREAK}actions`,
      late === 0 ? ', none late' : `, of which ${late} late`,
      sheets > 1 ? ` (sheet ${sheet} of ${sheets}).` : '.',
    ].join(''),
  noAxis: 'Under no axis',
  noDates: 'no dates',
  nothing: 'No action.',
  continued: (name) => `${name} (continued)`,
  today: 'today',
  phases: 'Phases',
  milestones: 'Milestones',
  late: (days) => `late: ${days}${NO_BREAK}d`,
  pushed: (days) => `delay passed on: +${days}${NO_BREAK}d`,
  sheet: (rank, count) => `${rank}${NO_BREAK}/${NO_BREAK}${count}`,
  legend: {
    planned: 'To do or under way',
    done: 'Done',
    late: 'Late',
    forecast: 'Expected delay',
    end: 'Due date only',
    step: 'Step (filled: done)',
    milestone: 'Milestone (filled: reached)',
    meeting: 'Meeting',
    today: 'Today',
    link: 'Must come before',
  },
}

export const timelineWords: Record<Locale, TimelineWords> = { fr, en }
