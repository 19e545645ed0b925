import type { CompanyStatus } from '../../shared/companies/companies.contract.ts'
import type { Formula } from '../../shared/indicators/formulas.ts'
import type { CommunicationKind, EventKind } from '../../shared/outreach/outreach.contract.ts'
import type { EvidenceKind, EvidenceState } from '../../shared/reports/reports.contract.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The words of the figures: dashboard of a committee, progress in its minutes, report of a period to a funder. */
export const figureWordsFr = {
  title: 'Tableau de bord',
  frozenOn: (date: string) => `figé le ${date}`,
  provisional: (date: string) => `au ${date}, provisoire`,
  figuresOn: 'Chiffres au',
  asOf: (date: string) => `Chiffres au ${date}.`,
  asFrozen: (date: string, frozenOn: string) => `Chiffres au ${date}, figés le ${frozenOn}.`,
  ofInitiative: 'Chiffres de la démarche',
  planAndBudget: 'Plan d’action et budget',

  indicators: {
    title: 'Indicateurs',
    name: 'Indicateur',
    value: 'Valeur',
    target: 'Cible',
    before: 'Avant',
    trend: 'Évolution',
    on: (value: string, date: string) => `${value} au ${date}`,
    reached: 'atteinte',
    up: 'en hausse',
    down: 'en baisse',
    same: 'stable',
    unknown: '–',
    none: 'Aucun indicateur n’est inscrit au tableau de bord.',
    curves: 'Évolution des principaux indicateurs',
  },

  synergies: {
    title: 'Synergies par étape',
    none: 'Aucune synergie n’est encore identifiée.',
    standing: 'Y sont',
    beside: (paused: number, abandoned: number) =>
      `${[
        paused > 0 ? `${plural(paused, 'synergie', 'synergies')} en pause` : '',
        abandoned > 0 ? plural(abandoned, 'synergie abandonnée', 'synergies abandonnées') : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    inShort: (stages: string) => `Synergies : ${stages}.`,
    countOf: (stage: string, count: number) => `${count} « ${stage} »`,
  },

  impacts: {
    title: 'Impacts des synergies',
    notice: 'Valeurs annuelles et ponctuelles sont séparées, et chaque statut est compté à part.',
    annual: 'Par an',
    oneOff: 'Une seule fois',
    impact: 'Impact',
    unit: 'Unité',
    none: 'Aucun impact n’est encore chiffré.',
  },

  plan: {
    title: 'Plan d’action : prévu et réalisé',
    none: 'Le plan ne contient encore aucune action.',
    summary: (of: { total: number; due: number; dueDone: number; late: number }) =>
      `${[
        plural(of.total, 'action au plan', 'actions au plan'),
        of.due > 0 ? `${of.dueDone} ${of.dueDone < 2 ? 'réalisée' : 'réalisées'} sur ${of.due} à échéance` : '',
        of.late > 0 ? `${of.late} en retard` : '',
      ]
        .filter(Boolean)
        .join(' ; ')}.`,
    number: 'N°',
    action: 'Action',
    owner: 'Pilote',
    due: 'Échéance',
    state: 'État',
    doneOn: (state: string, date: string) => `${state} le ${date}`,
    highlights: 'En retard, réalisées, à venir',
  },

  budget: {
    title: (year: number) => `Budget ${year}`,
    none: 'Aucun budget n’est encore prévu pour cette année.',
    item: 'Poste',
    granted: 'Financements accordés : ',
    paid: 'Financements versés : ',
    thresholds: 'Seuils du référentiel de l’ADEME',
    threshold: 'Seuil',
    held: 'Constat',
    facilitation: 'Animation d’au moins 0,25 ETP',
    facilitationIs: (fte: string, isActual: boolean) => `${fte} ETP ${isActual ? 'réalisé' : 'prévu'}`,
    privateShare: 'Au moins 50 % de financements privés à terme',
    privateIs: (percent: string) => `${percent} des financements accordés`,
    nothingGranted: 'aucun financement accordé',
    reached: 'atteint',
    below: 'non atteint',
    inShort: (of: { year: number; planned: string; actual: string; granted: string }) =>
      `Budget ${of.year} : ${of.planned} prévus, ${of.actual} dépensés, ${of.granted} accordés par les financeurs.`,
  },

  changesSince: (meeting: string) => `Ce qui a changé depuis la réunion précédente (${meeting})`,

  report: {
    kind: 'Rapport d’activité',
    period: (from: string, to: string) => `du ${from} au ${to}`,
    funder: 'Financeur',
    periodLabel: 'Période',
    phase: 'Phase',
    edited: 'Établi le',
    dueOn: 'À rendre le',
    running: (date: string) => `Chiffres au ${date}, la période court encore`,
    unwritten: 'Non renseigné.',

    objectives: 'Objectifs de la période',
    activity: 'Activité',
    counter: 'Compteur',
    before: (date: string) => `Au ${date}`,
    difference: 'Écart',
    counters: {
      companiesContacted: 'Entreprises contactées',
      companiesMet: 'Entreprises rencontrées',
      companiesInterviewed: 'Entreprises vues en entretien',
      companiesContributing: 'Entreprises contributrices (besoins ou flux)',
      companiesEngaged: 'Entreprises engagées',
      interviewsHeld: 'Entretiens menés',
      needsStated: 'Besoins exprimés',
      flowsStated: 'Flux identifiés',
      synergiesDetected: 'Synergies détectées',
      synergiesCollective: 'dont collectives',
      synergiesB2b: 'dont B2B',
      operationalSynergies: 'Synergies opérationnelles',
      companiesInSynergies: 'Entreprises engagées dans une synergie',
      eventsHeld: 'Évènements',
      eventParticipants: 'Participants aux évènements',
      followUpMeetings: 'Réunions de groupes de suivi',
      technicalMeetings: 'Comités techniques',
      steeringMeetings: 'Comités de pilotage',
    } satisfies Partial<Record<Formula, string>>,
    otherIndicators: 'Indicateurs de la démarche',

    moved: 'Synergies qui ont changé d’étape',
    synergy: 'Synergie',
    stage: 'Étape atteinte',
    date: 'Date',
    noneMoved: 'Aucune synergie n’a changé d’étape dans la période.',

    companies: 'Entreprises',
    company: 'Entreprise',
    status: 'Avancement',
    since: 'Depuis le',
    noCompany: 'Aucune entreprise n’a franchi d’étape dans la période.',
    companyCount: (count: number) =>
      `${plural(count, 'entreprise a', 'entreprises ont')} franchi une étape dans la période.`,
    statuses: {
      toContact: 'À contacter',
      contacted: 'Contactée',
      met: 'Rencontrée',
      contributing: 'Contributrice',
      engaged: 'Engagée',
      withdrawn: 'Retirée',
    } satisfies Record<CompanyStatus, string>,

    governance: 'Gouvernance',
    noMeeting: 'Aucune réunion ne s’est tenue dans la période.',
    meeting: 'Réunion',
    attendance: 'Présents / membres',
    byCollege: 'Par collège',
    attendanceNotice: 'Une personne représentée compte parmi les présents.',
    ratio: (present: number, members: number) => `${present}\u00A0/\u00A0${members}`,
    guests: (count: number) => plural(count, 'invité', 'invités'),

    results: 'Résultats et impacts',
    difficulties: 'Difficultés rencontrées',

    plan: 'Prévu et réalisé',
    planNotice: (end: string, today: string) =>
      `Actions à mener dans la période, telles qu’elles sont au ${today} ; est réalisé ce qui l’était au ${end}.`,
    planSummary: (of: { total: number; done: number; late: number }) =>
      `${plural(of.total, 'action', 'actions')} dans la période : ${plural(of.done, 'réalisée', 'réalisées')}${of.late > 0 ? `, ${of.late} en retard` : ''}.`,
    noAction: 'Aucune action du plan n’était à mener dans la période.',

    time: 'Temps passé',
    noTime: 'Aucun temps n’a été noté dans la période.',
    activityName: 'Activité',
    month: 'Mois',
    length: 'Durée',
    total: 'Total',
    byActivity: 'Par activité',
    byMonth: 'Par mois',

    travel: 'Déplacements',
    noTrip: 'Aucun déplacement n’a été noté dans la période.',
    person: 'Personne',
    destination: 'Destination',
    kilometres: 'Km',
    purpose: 'Motif',

    outreach: 'Évènements et communication',
    events: 'Évènements',
    noEvent: 'Aucun évènement dans la période.',
    event: 'Évènement',
    kindName: 'Nature',
    place: 'Lieu',
    participants: 'Participants',
    companiesThere: 'Entreprises',
    eventKinds: {
      information: 'Information',
      networking: 'Mise en réseau',
      workshop: 'Atelier',
      visit: 'Visite',
      training: 'Formation',
      other: 'Autre',
    } satisfies Record<EventKind, string>,
    communications: 'Communication',
    noCommunication: 'Aucune communication dans la période.',
    communication: 'Titre',
    audience: 'Support ou public',
    link: 'Où la retrouver',
    communicationKinds: {
      press: 'Presse',
      newsletter: 'Lettre d’information',
      social: 'Réseaux sociaux',
      website: 'Site internet',
      talk: 'Intervention',
      printed: 'Imprimé',
      video: 'Vidéo',
      other: 'Autre',
    } satisfies Record<CommunicationKind, string>,

    outlook: 'Perspectives',

    evidence: 'Annexe : pièces justificatives',
    evidenceCount: (ready: number, asked: number) =>
      `${plural(ready, 'pièce prête', 'pièces prêtes')} sur ${asked} ${asked < 2 ? 'demandée' : 'demandées'}.`,
    noEvidence: 'Aucune pièce n’est demandée.',
    piece: 'Pièce',
    pieceState: 'État',
    kept: 'Où elle se trouve',
    inDossier: 'Dans le dossier de la démarche',
    evidenceStates: {
      toGather: 'À réunir',
      ready: 'Prête',
      notConcerned: 'Sans objet',
    } satisfies Record<EvidenceState, string>,
    held: {
      strategy: () => '',
      governance: (count: number) => plural(count, 'compte rendu diffusé', 'comptes rendus diffusés'),
      workingMinutes: (count: number) => plural(count, 'compte rendu diffusé', 'comptes rendus diffusés'),
      companyMinutes: (count: number) =>
        plural(count, 'compte rendu d’entretien envoyé', 'comptes rendus d’entretien envoyés'),
      networkMeetings: (count: number) => plural(count, 'évènement', 'évènements'),
      communications: (count: number) => plural(count, 'communication', 'communications'),
      synergySearch: (count: number) =>
        plural(count, 'compte rendu de groupe de suivi', 'comptes rendus de groupes de suivi'),
      synergyProof: (count: number) => plural(count, 'synergie prouvée', 'synergies prouvées'),
      position: (count: number) =>
        plural(count, 'ligne de temps ou de financement', 'lignes de temps ou de financement'),
      other: () => '',
    } satisfies Record<EvidenceKind, (count: number) => string>,
  },
}

/** What each language must say of the figures: same keys, same parameters. */
export type FigureWords = typeof figureWordsFr
