import type { StarterMatrix } from './starter.service.ts'

/** Ce qu’un bureau d’études transmet au chargé de mission. */
export const matrixFr: StarterMatrix = {
  governance: [
    'Cadrer la gouvernance',
    'Instances, composition, rôles, calendrier ; présenter la démarche aux élus et aux partenaires.',
  ],
  prospecting: [
    'Prospecter les entreprises',
    'Cibler, prendre contact, relancer, obtenir un premier rendez-vous et un référent.',
  ],
  interview: ['Mener l’entretien d’entreprise', 'Préparer, conduire avec la grille, rendre compte à l’entreprise.'],
  qualifying: [
    'Qualifier les besoins et les flux',
    'Nommer, quantifier, situer dans le temps, vérifier auprès de l’entreprise.',
  ],
  detecting: [
    'Détecter les synergies',
    'Croiser besoins et flux, reconnaître les besoins collectifs, hiérarchiser les pistes.',
  ],
  scenarios: [
    'Construire les scénarios et la faisabilité',
    'Options techniques, coûts, gains, portage, conditions réglementaires.',
  ],
  workshop: ['Animer un atelier', 'Format, déroulé, restitution ; faire parler les entreprises entre elles.'],
  group: [
    'Animer un groupe de suivi',
    'Mobiliser, tenir le cap entre deux séances, aboutir à une décision des entreprises.',
  ],
  committees: ['Préparer et animer COTECH et COPIL', 'Ordre du jour, supports, conduite de la séance, décisions.'],
  minutes: ['Rédiger les comptes rendus', 'Décisions, actions, échéances ; diffusion et validation dans les délais.'],
  plan: ['Piloter le plan d’action', 'Fiches action, pilotes, avancement, arbitrages.'],
  indicators: ['Suivre les indicateurs', 'Définitions, sources, mesures, tableau de bord.'],
  funding: [
    'Financer et rendre compte',
    'Dossiers de subvention, obligations des financeurs, bilans, pièces justificatives.',
  ],
  communication: ['Communiquer', 'Messages, supports, presse, mise en avant des entreprises avec leur accord.'],
  tools: ['Utiliser les outils', 'Dossier de la démarche, cartographie, base de flux, espaces partagés.'],
  legal: [
    'Respecter le cadre juridique et le RGPD',
    'Déchets et produits, commande publique, confidentialité des flux, droits des personnes.',
  ],
  networks: ['Tenir sa place dans les réseaux', 'Réseau régional et national d’EIT, consulaires, fédérations, pairs.'],
}
