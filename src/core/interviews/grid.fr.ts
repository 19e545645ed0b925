import type { StarterGrid } from './starter.service.ts'

/** Open questions that a company of an industrial estate can answer, each with what to ask further. */
export const gridFr: StarterGrid = {
  services: [
    [
      'Quels services achetez-vous à l’extérieur, et lesquels vous donnent le plus de souci ?',
      'Nettoyage, gardiennage, espaces verts, transport, contrôles : prestataire, fréquence, coût, satisfaction.',
    ],
    [
      'Lesquels auriez-vous intérêt à partager avec vos voisins de la zone ?',
      'Ce qui est trop cher ou trop rare pour une seule entreprise.',
    ],
    [
      'Comment vos salariés viennent-ils au travail, et où déjeunent-ils ?',
      'Covoiturage, bus, vélo, bornes ; restauration sur place ou à proximité.',
    ],
    [
      'Que manque-t-il sur la zone pour travailler dans de bonnes conditions ?',
      'Sécurité, signalétique, accès, réseau, éclairage.',
    ],
    ['Quels services pourriez-vous proposer à d’autres entreprises ?', 'Capacité disponible, conditions, périodes.'],
  ],
  equipment: [
    [
      'Quels équipements ou locaux n’utilisez-vous qu’une partie du temps ?',
      'Engins, véhicules, machines, salles, surfaces : quand sont-ils libres ?',
    ],
    ['Lesquels vous manquent, ou que louez-vous régulièrement ?', 'Fréquence, durée, coût, loueur.'],
    [
      'De quelle place disposez-vous, ou manquez-vous, pour stocker, stationner, vous réunir ?',
      'Surfaces, hauteur, quai, froid, saison.',
    ],
    [
      'Quels investissements prévoyez-vous dans les trois ans ?',
      'Ce qui pourrait se décider à plusieurs avant l’achat.',
    ],
    [
      'À quelles conditions prêteriez-vous, loueriez-vous ou partageriez-vous un équipement ?',
      'Assurance, entretien, planning, responsabilité, prix.',
    ],
  ],
  materials: [
    [
      'Quelles matières entrent chez vous, en quelles quantités, et d’où viennent-elles ?',
      'Matières premières, consommables, emballages : tonnage, fournisseur, exigences de qualité.',
    ],
    [
      'Que jetez-vous, en quelles quantités, et à quel coût ?',
      'Bennes, fréquence d’enlèvement, prestataire, prix à la tonne, filière.',
    ],
    [
      'Quelles chutes ou quels sous-produits pourraient encore servir à quelqu’un ?',
      'Nature, régularité, pureté, conditionnement.',
    ],
    [
      'Quelles matières pourriez-vous remplacer par des matières de récupération ?',
      'Cahier des charges, volume, ce qui l’empêche aujourd’hui.',
    ],
    [
      'Que deviennent vos emballages, à l’arrivée et au départ ?',
      'Palettes, cartons, films, fûts, bacs : consigne, réemploi, benne.',
    ],
    [
      'Qu’est-ce qui vous complique le tri, le stockage ou l’enlèvement de vos déchets ?',
      'Place, réglementation, petites quantités, prestataire.',
    ],
  ],
  people: [
    [
      'Quels postes ou quelles compétences avez-vous du mal à trouver ?',
      'Métier, durée, saison, pistes déjà essayées.',
    ],
    [
      'Quelles compétences ne vous occupent pas à plein temps et pourraient se partager ?',
      'Qualité, sécurité, maintenance, communication, informatique, paie.',
    ],
    [
      'Quelles formations organisez-vous, et lesquelles seraient plus simples à plusieurs ?',
      'Nombre de salariés, fréquence, organisme, lieu.',
    ],
    ['Qui connaissez-vous sur la zone, et avec qui travaillez-vous déjà ?', 'Achats, ventes, prêts, coups de main.'],
    [
      'Qu’attendez-vous de l’animation de la zone, et à quoi seriez-vous prêt à contribuer ?',
      'Rencontres, visites, groupe de suivi : temps, sujets, moments de l’année.',
    ],
  ],
  fluids: [
    [
      'Quelles énergies consommez-vous, pour quels usages, et à quel coût ?',
      'Électricité, gaz, carburant, air comprimé : puissance, saison, contrat, fin d’engagement.',
    ],
    [
      'Où perdez-vous de la chaleur, du froid ou de la vapeur ?',
      'Température, débit, continu ou par intermittence, distance au voisin.',
    ],
    [
      'Produisez-vous de l’énergie, ou envisagez-vous d’en produire ?',
      'Toiture, ombrières, chaufferie bois, méthanisation : surface, étude, calendrier.',
    ],
    [
      'D’où vient votre eau, pour quels usages, et en quelles quantités ?',
      'Réseau, forage, pluie ; qualité nécessaire à chaque usage.',
    ],
    [
      'Que deviennent vos eaux usées et vos eaux de pluie ?',
      'Traitement, convention de rejet, bassin, réutilisation possible.',
    ],
    [
      'Quelles économies d’énergie ou d’eau avez-vous faites, et lesquelles restent à faire ?',
      'Audit, travaux, freins, aides demandées.',
    ],
  ],
}
