import type { HandoverPart } from '../../shared/handover/handover.contract.ts'

/** The words of the dossier de passation. */
export const handoverWordsFr = {
  title: 'Dossier de passation',
  parts: {
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
  } satisfies Record<HandoverPart, string>,
}

export type HandoverWords = typeof handoverWordsFr
