import type { sheetAudiences } from '../../shared/documents/documents.contract.ts'

/** The words of the sheet of a synergy. */
export const synergyWordsFr = {
  title: 'Fiche synergie',
  audiences: { office: 'Fiche interne', partners: 'Fiche pour les partenaires' } satisfies Record<
    (typeof sheetAudiences)[number],
    string
  >,
  officeNotice: 'Cette fiche contient des informations confidentielles : elle ne sort pas du bureau de projet.',
  partnersNotice:
    'Cette fiche est faite pour les partenaires de la démarche. Ce qui est confidentiel y est remplacé par le mot « confidentiel », et une entreprise dont la participation est confidentielle par une lettre.',
  alias: (letter: string) => `Entreprise ${letter}`,

  stage: 'Stade',
  stageSince: (stage: string, date: string) => `${stage}, depuis le ${date}`,
  nature: 'Nature',
  form: 'Forme',
  theme: 'Thème',
  ambition: 'Ambition',
  origin: 'Origine',
  perimeter: 'Périmètre',
  collectiveNeed: 'Besoin collectif',
  referent: 'Référent',
  level: 'Confidentialité',
  edited: 'Fiche établie le',

  summary: 'En bref',
  noSummary: 'La synergie n’est pas encore décrite.',
  note: 'Notes du bureau de projet',

  companies: 'Entreprises et rôles',
  company: 'Entreprise',
  roles: 'Rôles',
  contact: 'Interlocuteur',
  joinedOn: 'Depuis le',
  remark: 'Remarque',
  noCompany: 'Aucune entreprise n’y participe encore.',

  needs: 'Besoins auxquels elle répond',
  need: 'Besoin ou offre',
  intensity: 'Intensité',
  recurrence: 'Récurrence',
  noNeed: 'Aucun besoin n’y est rattaché.',
  offer: 'offre',
  heard: (quotation: string) => `« ${quotation} »`,

  flows: 'Flux et quantités',
  flow: 'Flux',
  direction: 'Sens',
  quantity: 'Quantité',
  counterpart: 'Exutoire ou fournisseur actuel',
  constraints: 'Contraintes',
  cost: (amount: string) => `Coût par an (HT) : ${amount}`,
  earns: (amount: string) => `Recette par an (HT) : ${amount}`,
  agreed: (date: string) => `partage accepté le ${date}`,
  noFlow: 'Aucun flux n’y est rattaché.',

  scenarios: 'Scénarios comparés',

  impacts: 'Impacts',
  impactsNotice: 'Ce qui revient chaque année et ce qui ne vient qu’une fois ne s’additionnent pas.',
  annual: 'Chaque année',
  oneOff: 'Une fois',
  impact: 'Impact',
  value: 'Valeur',
  status: 'Statut',
  since: 'À compter du',
  source: 'Source',
  total: (impact: string) => `Total : ${impact}`,
  counted: (count: number) => `${count} valeurs`,
  noImpact: 'Aucun impact n’est encore chiffré.',

  readiness: 'Maturité',
  readinessNotice: 'De 1 (une idée) à 9 (éprouvé en pratique), sur six axes.',
  axis: 'Axe',
  readinessLevel: 'Niveau',
  levelOf: (level: number) => `${level} sur 9`,
  assessedOn: 'Évalué le',
  notAssessed: 'non évalué',
  noReadiness: 'La maturité n’est pas encore évaluée.',
  readinessNotes: 'Ce qui explique ces niveaux',
  noteOf: (axis: string) => `${axis} : `,

  history: 'Historique des stades',
  date: 'Date',
  why: 'Motif ou preuve',
  who: 'Par',
  meeting: 'Réunion',

  next: 'Prochaine étape',
  nextOn: (step: string, date: string) => `${step} (${date}).`,
  noNext: 'Aucune prochaine étape n’est notée.',
}
