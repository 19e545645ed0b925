import { deliverableKindNames, deliverableStateNames } from '../../shared/inventory/inventory.words.ts'
import type { IndicatorFrequency } from '../../shared/indicators/indicators.contract.ts'
import type { LessonKind, Ownership } from '../../shared/inventory/inventory.contract.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The words of what the dossier de passation takes from the inventory, the funders and the indicators. */
export const inventoryWordsFr = {
  name: 'Intitulé',
  kind: 'Nature',
  format: 'Format et propriété',
  state: 'État',
  kept: 'Où le trouver',
  files: (names: string) => `Fichier joint : ${names}`,
  kinds: deliverableKindNames.fr,
  states: deliverableStateNames.fr,
  stateOn: (state: string, date: string) => `${state} le ${date}`,
  stateDue: (state: string, date: string) => `${state} pour le ${date}`,
  ownerships: {
    authority: 'Propriété de la collectivité',
    consultancy: 'Propriété du prestataire',
    shared: 'Propriété partagée',
    thirdParty: 'Propriété d’un tiers',
    unknown: 'Propriété à vérifier',
  } satisfies Record<Ownership, string>,

  methods: {
    intro: (questions: number, themes: number) =>
      questions === 0
        ? 'La grille d’entretien est vide.'
        : `La grille d’entretien compte ${plural(questions, 'question', 'questions')} en ${plural(themes, 'thème', 'thèmes')} ; elle s’imprime et se modifie dans l’application. Convocations, comptes rendus, fiches et bilans sont générés par l’application à partir du dossier.`,
    title: 'Méthodes, grilles et modèles',
    none: 'Aucune méthode, grille ou modèle n’est inscrit à l’inventaire.',
  },
  deliverables: {
    owed: (count: number) =>
      count === 0
        ? 'Plus rien n’est dû : tout est reçu ou sans objet.'
        : `${plural(count, 'livrable reste dû', 'livrables restent dus')}, en tout ou en partie.`,
    owedTitle: 'Encore dus',
    received: 'Reçus',
    none: 'Aucun livrable n’est inscrit à l’inventaire.',
    noneOwed: 'Rien n’est plus dû.',
    noneReceived: 'Rien n’a encore été reçu.',
    from: 'Dû par',
    reserve: (text: string) => `Réserve : ${text}`,
  },
  tools: {
    never:
      'Aucun mot de passe ne figure ici : chaque accès se demande à la personne indiquée, qui le donne en main propre ou le réinitialise.',
    none: 'Aucun outil n’est inscrit à l’inventaire.',
    title: 'Outils',
    tool: 'Outil et usage',
    holder: 'Qui donne l’accès',
    access: 'Comment l’obtenir',
    state: 'Accès',
    transferred: 'Transmis',
    toTransfer: 'À transmettre',
    expires: (date: string) => `Expire le ${date}`,
  },
  funding: {
    contracts: 'Contrats et conventions',
    noContract: 'Aucun contrat ni convention n’est inscrit à l’inventaire.',
    contract: 'Contrat',
    with: 'Avec',
    term: 'Durée',
    obligations: 'À faire avant la fin',
    until: (start: string, end: string) => [start, end].filter((date) => date !== '').join(' – '),
    daysLeft: (days: number) =>
      days < 0 ? `Échu depuis ${plural(-days, 'jour', 'jours')}` : plural(days, 'jour restant', 'jours restants'),
    amount: (text: string) => `${text} HT`,
    duties: 'Obligations envers les financeurs',
    noDuty: 'Aucune obligation n’est en cours envers un financeur.',
    duty: 'Obligation',
    funder: 'Financeur',
    due: 'Échéance',
    reports: 'Bilans et rapports',
    noReport: 'Aucun bilan n’est encore préparé.',
    report: 'Bilan',
    sent: (date: string) => `Envoyé le ${date}`,
    toSend: 'À envoyer',
    evidence: 'Pièces prêtes',
    outOf: (ready: number, asked: number) => `${ready} sur ${asked}`,
  },
  indicators: {
    all: 'Indicateurs suivis',
    none: 'Aucun indicateur n’est suivi.',
    where: 'D’où viennent les chiffres',
    rule: 'Règle de calcul et source',
    how: 'Mesure',
    computed: 'Calculé par l’application',
    frequencies: {
      monthly: 'Saisi chaque mois',
      quarterly: 'Saisi chaque trimestre',
      halfYearly: 'Saisi chaque semestre',
      yearly: 'Saisi chaque année',
      onDemand: 'Saisi à la demande',
    } satisfies Record<IndicatorFrequency, string>,
    dueOn: (date: string) => `À mesurer le ${date}`,
  },
  risks: {
    titles: {
      question: 'Questions ouvertes',
      risk: 'Risques',
      speedsUp: 'Ce qui accélère',
      slowsDown: 'Ce qui freine',
    } satisfies Record<LessonKind, string>,
    none: {
      question: 'Aucune question n’est ouverte.',
      risk: 'Aucun risque n’est ouvert.',
      speedsUp: 'Rien n’est encore noté.',
      slowsDown: 'Rien n’est encore noté.',
    } satisfies Record<LessonKind, string>,
    what: {
      question: 'Question',
      risk: 'Risque',
      speedsUp: 'Ce qui accélère',
      slowsDown: 'Ce qui freine',
    } satisfies Record<LessonKind, string>,
    answer: 'Ce qui est prévu',
    detail: 'Précisions',
    date: 'Noté le',
    closed: 'Risques et questions closes',
    answered: 'Réponse',
  },
}

export type InventoryWords = typeof inventoryWordsFr
