import type { Locale } from '../typography.ts'
import type { CalendarKind } from './calendar.contract.ts'

/** What stands in the calendar, by its kind: on the screen and in documents. */
export const calendarKindNames: Record<Locale, Record<CalendarKind, string>> = {
  fr: {
    meeting: 'Réunion',
    interview: 'Entretien',
    event: 'Évènement',
    action: 'Action à terminer',
    decision: 'Décision à appliquer',
    milestone: 'Jalon',
    phase: 'Fin de phase',
    promise: 'Engagement',
    companyStep: 'Entreprise à suivre',
    synergyStep: 'Synergie à suivre',
    report: 'Rapport à remettre',
    duty: 'Obligation d’un financeur',
    minutes: 'Compte rendu à diffuser',
    remarks: 'Fin des remarques',
  },
  en: {
    meeting: 'Meeting',
    interview: 'Interview',
    event: 'Event',
    action: 'Action due',
    decision: 'Decision due',
    milestone: 'Milestone',
    phase: 'End of phase',
    promise: 'Promise',
    companyStep: 'Company to follow up',
    synergyStep: 'Synergy to follow up',
    report: 'Report due',
    duty: 'Duty to a funder',
    minutes: 'Minutes to circulate',
    remarks: 'End of remarks',
  },
}
