import type { Locale } from '../typography.ts'

interface TimeLogWords {
  /** What an officer of industrial ecology usually spends time on: proposed until the officer's own words take over. */
  activities: readonly string[]
  /** Who travels, as long as the settings do not name the officer. */
  officer: string
}

export const timeLogWords: Record<Locale, TimeLogWords> = {
  fr: {
    activities: [
      'Entretien d’entreprise',
      'Préparation de comité',
      'Animation de réunion',
      'Compte rendu',
      'Recherche de synergies',
      'Suivi de groupe',
      'Plan d’action et indicateurs',
      'Communication',
      'Réseau et veille',
      'Financement et reporting',
      'Administration',
      'Formation et transfert',
    ],
    officer: 'Chargé de mission EIT',
  },
  en: {
    activities: [
      'Company interview',
      'Committee preparation',
      'Running a meeting',
      'Minutes',
      'Search for synergies',
      'Group follow-up',
      'Action plan and indicators',
      'Communication',
      'Network and watch',
      'Funding and reporting',
      'Administration',
      'Training and handover',
    ],
    officer: 'Industrial ecology officer',
  },
}
