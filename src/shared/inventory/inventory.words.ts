import type { Locale } from '../typography.ts'
import type { DeliverableKind, DeliverableState } from './inventory.contract.ts'

/** What kinds of deliverables are called, on the screen and in documents. */
export const deliverableKindNames: Record<Locale, Record<DeliverableKind, string>> = {
  fr: {
    study: 'Étude',
    data: 'Données',
    grid: 'Grille',
    note: 'Note ou compte rendu',
    map: 'Carte',
    deck: 'Présentation',
    method: 'Méthode',
    template: 'Modèle',
    other: 'Autre',
  },
  en: {
    study: 'Study',
    data: 'Data',
    grid: 'Grid',
    note: 'Note or minutes',
    map: 'Map',
    deck: 'Deck',
    method: 'Method',
    template: 'Template',
    other: 'Other',
  },
}

/** Whether a deliverable came, in words. */
export const deliverableStateNames: Record<Locale, Record<DeliverableState, string>> = {
  fr: {
    expected: 'Attendu',
    received: 'Reçu',
    incomplete: 'Incomplet',
    missing: 'Manquant',
    notConcerned: 'Sans objet',
  },
  en: {
    expected: 'Expected',
    received: 'Received',
    incomplete: 'Incomplete',
    missing: 'Missing',
    notConcerned: 'Not concerned',
  },
}
