import type { DeliverableKind } from '../../shared/inventory/inventory.contract.ts'
import type { Locale } from '../../shared/typography.ts'

export interface StarterDeliverable {
  kind: DeliverableKind
  names: Record<Locale, string>
  /** How it is best asked for: a format that can still be worked in. */
  format: string
}

/**
 * What a consultancy usually leaves of a démarche (domain: « Handover »). A list to adapt: what is owed is what the contract says.
 */
export const starterDeliverables: readonly StarterDeliverable[] = [
  {
    kind: 'study',
    names: {
      fr: 'Diagnostic de potentiel et rapports d’étape',
      en: 'Diagnosis of potential and progress reports',
    },
    format: '.docx',
  },
  {
    kind: 'data',
    names: {
      fr: 'Export des données de détection (ADALIE ou équivalent)',
      en: 'Export of the detection data (ADALIE or equivalent)',
    },
    format: '.csv',
  },
  {
    kind: 'data',
    names: { fr: 'Fichier des entreprises et des contacts', en: 'File of companies and contacts' },
    format: '.xlsx',
  },
  {
    kind: 'data',
    names: { fr: 'Base des flux, des besoins et des synergies', en: 'Database of flows, needs and synergies' },
    format: '.xlsx',
  },
  { kind: 'grid', names: { fr: 'Grille d’entretien en entreprise', en: 'Company interview grid' }, format: '.docx' },
  {
    kind: 'grid',
    names: { fr: 'Grille de détection des besoins et des flux', en: 'Grid to detect needs and flows' },
    format: '.xlsx',
  },
  {
    kind: 'note',
    names: { fr: 'Comptes rendus des entretiens en entreprise', en: 'Reports of the company interviews' },
    format: '.docx',
  },
  {
    kind: 'note',
    names: { fr: 'Comptes rendus des comités et des ateliers', en: 'Minutes of the committees and workshops' },
    format: '.docx',
  },
  {
    kind: 'note',
    names: { fr: 'Notes de faisabilité et calculs des scénarios', en: 'Feasibility notes and scenario calculations' },
    format: '.xlsx',
  },
  {
    kind: 'map',
    names: { fr: 'Cartes des zones et des flux, avec leur projet', en: 'Maps of zones and flows, with their project' },
    format: '.qgz',
  },
  {
    kind: 'deck',
    names: { fr: 'Supports de présentation des comités et ateliers', en: 'Decks of the committees and workshops' },
    format: '.pptx',
  },
  {
    kind: 'method',
    names: {
      fr: 'Méthodes d’animation et de hiérarchisation des synergies',
      en: 'Methods to run workshops and rank synergies',
    },
    format: '.docx',
  },
  {
    kind: 'template',
    names: {
      fr: 'Modèles (courriers, conventions, fiches synergie et action)',
      en: 'Templates (letters, agreements, synergy and action sheets)',
    },
    format: '.docx',
  },
  {
    kind: 'template',
    names: { fr: 'Charte graphique et supports de communication', en: 'Visual identity and communication material' },
    format: '.ai, .indd',
  },
]
