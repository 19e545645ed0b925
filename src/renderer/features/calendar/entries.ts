import {
  IconBuildingFactory2,
  IconCalendarEvent,
  IconChecklist,
  IconCoin,
  IconCompass,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHeartHandshake,
  IconMessageCircle,
  IconMessages,
  IconRecycle,
  IconReport,
  IconSpeakerphone,
  type Icon,
} from '@tabler/icons-react'
import { t } from 'i18next'
import type { CalendarEntry, CalendarKind } from '../../../shared/calendar/calendar.contract.ts'
import { assertNever } from '../../../shared/errors.ts'
import { clock } from '../../ui/format.ts'
import { hrefInFigures, hrefOf, hrefOfPhase } from '../../ui/places.ts'

export const kindIcons: Record<CalendarKind, Icon> = {
  meeting: IconCalendarEvent,
  interview: IconMessages,
  event: IconSpeakerphone,
  action: IconChecklist,
  decision: IconGavel,
  milestone: IconFlag,
  phase: IconCompass,
  promise: IconHeartHandshake,
  companyStep: IconBuildingFactory2,
  synergyStep: IconRecycle,
  report: IconReport,
  duty: IconCoin,
  minutes: IconFileText,
  remarks: IconMessageCircle,
}

/** What people come to, and not only a day by which something is due. */
export const isHeld = ({ kind }: CalendarEntry): boolean =>
  kind === 'meeting' || kind === 'interview' || kind === 'event'

/** Where the record of an entry is. */
export function hrefOfEntry({ kind, id }: CalendarEntry): string {
  switch (kind) {
    case 'meeting':
      return hrefOf('meetings', id)
    case 'minutes':
    case 'remarks':
      return `${hrefOf('meetings', id)}?tab=minutes`
    case 'interview':
      return hrefOf('interviews', id)
    case 'event':
      return hrefOf('outreach', id)
    case 'action':
      return hrefOf('actions', id)
    case 'decision':
      return hrefOf('decisions', id)
    case 'milestone':
    case 'phase':
      return hrefOfPhase(id)
    case 'promise':
    case 'companyStep':
      return hrefOf('companies', id)
    case 'synergyStep':
      return hrefOf('synergies', id)
    case 'report':
      return hrefInFigures('reports', id)
    case 'duty':
      return hrefInFigures('reports')
    default:
      return assertNever(kind)
  }
}

/** What an entry is called; its kind where nothing was written. */
export const nameOf = ({ kind, title }: CalendarEntry): string => title || t(`calendar.kind.${kind}`)

/** The same where its kind is told by an icon alone: what is due of a meeting or a phase is not that meeting or phase. */
export const shortNameOf = (entry: CalendarEntry): string => {
  const name = nameOf(entry)
  const { kind } = entry
  return kind === 'minutes' || kind === 'remarks' || kind === 'phase' ? t(`calendar.short.${kind}`, { name }) : name
}

/** « 9 h 30 – 11 h »; empty without an hour. */
export const hoursOf = ({ startTime, endTime }: CalendarEntry): string => {
  if (startTime === null) return ''
  return endTime === null ? clock(startTime) : t('calendar.hours', { from: clock(startTime), to: clock(endTime) })
}

/** « Réunion : COPIL n° 5, 9 h 30, en retard », for those who hear it. */
export const spoken = (entry: CalendarEntry): string => {
  const state = entry.isLate ? t('calendar.late') : entry.isDone ? t('calendar.done') : ''
  const what = t('calendar.spoken', { kind: t(`calendar.kind.${entry.kind}`), name: nameOf(entry) })
  return [what, entry.startTime === null ? '' : clock(entry.startTime), state].filter(Boolean).join(', ')
}
