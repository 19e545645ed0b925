import type { Locale } from '../typography.ts'
import type { HandoverPart } from './handover.contract.ts'

/** What the parts of a dossier de passation are called: on the screen where they are chosen and in the document. */
export const partNames: Record<Locale, Record<HandoverPart, string>> = {
  fr: {
    identity: 'Identité de la démarche',
    activities: 'Activités transférées',
    matters: 'Affaires en cours',
    companies: 'Entreprises',
    governance: 'Instances et partenaires',
    deadlines: 'Échéances',
    methods: 'Méthodes et modèles',
    deliverables: 'Données et livrables remis',
    tools: 'Outils et accès',
    funding: 'Budget, conventions et financeurs',
    indicators: 'Indicateurs',
    risks: 'Risques, questions ouvertes et enseignements',
    reception: 'Réception',
  },
  en: {
    identity: 'The démarche and its post',
    activities: 'Activities transferred',
    matters: 'Matters in progress',
    companies: 'Companies',
    governance: 'Bodies and partners',
    deadlines: 'Deadlines',
    methods: 'Methods and templates',
    deliverables: 'Data and deliverables returned',
    tools: 'Tools and accesses',
    funding: 'Budget, agreements and funders',
    indicators: 'Indicators',
    risks: 'Risks, open questions and lessons',
    reception: 'Reception',
  },
}
