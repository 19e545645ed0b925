import type { ActionPriority } from '../../shared/actions/actions.contract.ts'
import type { RelationKind } from '../../shared/actions/actionParts.contract.ts'
import type { MissingOfAction } from '../../shared/actions/actions.rules.ts'
import type { BudgetKind, FundingOrigin, FundingStatus } from '../../shared/budget/budget.contract.ts'
import type { SheetAudience } from '../../shared/confidentiality.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The words of the action plan, of the sheet of an action and of the timeline. */
export const planWordsFr = {
  priorities: { high: 'Élevée', medium: 'Moyenne', low: 'Basse' } satisfies Record<ActionPriority, string>,
  missing: { description: 'la description', owner: 'le pilote' } satisfies Record<MissingOfAction, string>,
  budgetKinds: { operating: 'Fonctionnement', investment: 'Investissement' } satisfies Record<BudgetKind, string>,
  origins: { public: 'Public', private: 'Privé' } satisfies Record<FundingOrigin, string>,
  fundingStatuses: {
    planned: 'Envisagé',
    requested: 'Demandé',
    granted: 'Accordé',
    paid: 'Versé',
  } satisfies Record<FundingStatus, string>,
  relations: {
    before: 'Attend la fin de',
    after: 'Suivie de',
    related: 'Liée à',
  } satisfies Record<RelationKind, string>,
  otherSpending: 'Hors axe et démarche dans son ensemble',
  underNoAxis: 'Actions hors axe',
  hiddenName: '[…]',
  period: (start: string, end: string) => `${start} – ${end}`,
  planned: { from: (date: string) => `à partir du ${date}`, until: (date: string) => `échéance le ${date}` },
  actual: { from: (date: string) => `depuis le ${date}`, until: (date: string) => `fin le ${date}` },

  sheet: {
    title: 'Fiche action',
    audiences: { office: 'Fiche interne', partners: 'Fiche pour les partenaires' } satisfies Record<
      SheetAudience,
      string
    >,
    officeNotice:
      'Cette fiche est faite pour le bureau de projet : elle contient ses notes et le détail des financements.',
    partnersNotice:
      'Cette fiche est faite pour les partenaires de la démarche. Ce qui est confidentiel y est remplacé par le mot « confidentiel » ou par […].',
    incomplete: (missing: string) => `Fiche à compléter : il manque ${missing}.`,
    and: ' et ',

    status: 'Statut',
    statusSince: (status: string, date: string) => `${status}, le ${date}`,
    priority: 'Priorité',
    axis: 'Axe',
    phase: 'Phase',
    themes: 'Thèmes',
    start: 'Début prévu',
    end: 'Échéance',
    realStart: 'Début réel',
    yearly: 'Reconduction',
    everyYear: 'chaque année',
    level: 'Confidentialité',
    origin: 'Origine',
    edited: 'Fiche établie le',

    presentation: 'Présentation',
    noDescription: 'L’action n’est pas encore décrite.',
    humanMeans: 'Moyens humains',
    technicalMeans: 'Moyens techniques',
    governance: 'Gouvernance',

    implementation: 'Mise en œuvre',
    progress: 'Avancement',
    noProgress: 'Rien n’est encore noté sur son avancement.',
    steps: 'Étapes',
    noStep: 'Aucune étape n’est prévue.',
    stepsDone: (done: number, total: number) => `${plural(done, 'étape faite', 'étapes faites')} sur ${total}.`,
    rank: 'N°',
    step: 'Étape',
    due: 'Échéance',
    state: 'État',
    stepDone: (date: string) => `Faite le ${date}`,
    stepToDo: 'À faire',

    actors: 'Acteurs',
    role: 'Rôle',
    who: 'Qui',
    owner: 'Pilote',
    noOwner: 'à désigner',
    elected: 'Élu référent',
    partners: 'Partenaires',
    targets: 'Publics visés',

    aims: 'Objectifs et indicateurs',
    objectives: 'Objectifs',
    expectedResults: 'Résultats attendus',
    indicators: 'Indicateurs',
    noAim: 'Aucun objectif n’est encore écrit.',

    budget: 'Budget et financement',
    noBudget: 'Aucun budget n’est encore prévu.',
    budgetNotice: 'Montants hors taxes.',
    lines: 'Détail des dépenses',
    funders: 'Financeurs',
    staff: 'Temps de travail',

    links: 'Liens',
    noLink: 'Elle n’est rattachée à rien d’autre.',
    decisions: 'Décisions',
    synergy: 'Synergie',
    groups: 'Groupes de suivi',
    actions: 'Actions liées',
    documents: 'Documents',

    notes: 'Notes du bureau de projet',
    date: 'Date',
    note: 'Note',
    noNote: 'Aucune note.',

    moments: (created: string, changed: string) => `Fiche créée le ${created}, modifiée le ${changed}.`,
  },

  money: {
    year: 'Année',
    axis: 'Axe',
    action: 'Action',
    kind: 'Nature',
    label: 'Dépense',
    planned: 'Prévu',
    actual: 'Réalisé',
    operatingPlanned: 'Fonctionnement prévu',
    operatingActual: 'Fonctionnement réalisé',
    investmentPlanned: 'Investissement prévu',
    investmentActual: 'Investissement réalisé',
    totalPlanned: 'Total prévu',
    totalActual: 'Total réalisé',
    total: 'Total',
    funder: 'Financeur',
    origin: 'Origine',
    status: 'État',
    requested: 'Demandé',
    granted: 'Accordé',
    paid: 'Versé',
    work: 'Mission',
    isFacilitation: 'animation',
    plannedFte: 'ETP prévus',
    actualFte: 'ETP réalisés',
  },

  page: {
    title: 'Plan d’action',
    audiences: { office: 'Version interne', partners: 'Version pour les partenaires' } satisfies Record<
      SheetAudience,
      string
    >,
    hiddenActions: (count: number) =>
      count === 1
        ? 'Une action confidentielle ne figure pas dans ce document.'
        : `${count} actions confidentielles ne figurent pas dans ce document.`,
    empty: 'Le plan ne contient encore aucune action.',
    situation: 'État du plan',
    edited: 'Établi le',
    actionCount: 'Actions',
    state: 'Statut',
    number: 'Nombre',
    late: 'dont en retard',
    complete: 'dont complètes',
    completeNotice: 'Une action est complète quand elle a un titre, une description, un statut et un pilote.',
    summary: (total: number, late: number) =>
      late === 0
        ? `${plural(total, 'action', 'actions')}.`
        : `${plural(total, 'action', 'actions')}, dont ${late} en retard.`,

    carriers: (who: string) => `Porté par : ${who}`,
    noActionUnder: 'Aucune action n’y est encore inscrite.',
    columns: {
      number: 'N°',
      title: 'Action',
      owner: 'Pilote',
      partners: 'Partenaires',
      start: 'Début',
      end: 'Fin',
      status: 'Statut',
      priority: 'Priorité',
      steps: 'Étapes',
    },
    stepsOf: (done: number, total: number) => `${done} / ${total}`,

    byAxisTitle: 'Les actions par axe',
    budget: 'Budget',
    facilitation: 'Animation de la démarche',
    byAxis: 'Par axe',
    byYear: 'Par année',
    funders: 'Financeurs',
    staff: 'Temps de travail',
    noBudget: 'Aucun budget n’est encore prévu.',
  },

  timeline: {
    title: 'Calendrier du plan d’action',
    section: 'Calendrier',
    table: 'Les dates du calendrier',
    tableNotice: 'Ce tableau dit en toutes lettres ce que montre le calendrier.',
    action: 'Action',
    axis: 'Axe',
    phase: 'Phase',
    planned: 'Dates prévues',
    actual: 'Dates réelles',
    status: 'Statut',
    waitsFor: 'Attend la fin de',
    noDate: 'sans date',
    everyYear: 'chaque année',
  },
}

/** What each language must say of the plan: same keys, same parameters. */
export type PlanWords = typeof planWordsFr
