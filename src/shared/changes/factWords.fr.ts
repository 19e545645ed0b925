import { fullDate } from '../typography.ts'
import type { ChangeWords, CompanyWords, GroupStepWords, StageWords, ToldLine } from './changeWords.ts'
import { amount } from './values.ts'

const quoted = (text: string): string => `« ${text} »`
const on = ({ day }: ToldLine): string => ` (${day})`
const numbered = ({ label, detail }: ToldLine): string => (detail === '' ? label : `${label} ${quoted(detail)}`)
const heldOn = ({ detail }: ToldLine): string => (detail === '' ? '' : ` du ${fullDate(detail, 'fr')}`)
const settled = (what: (line: ToldLine) => string) => (line: ToldLine) =>
  `${what(line)} ${line.after === 'abandoned' ? 'abandonnée' : 'réalisée'}${on(line)}.`
const sum = ({ after }: ToldLine): string => (after === '' ? '' : ` : ${amount(after, 'fr')}`)

const stages: StageWords = {
  idea: 'revient à l’état d’idée',
  detected: 'est détectée',
  prioritised: 'est priorisée',
  qualified: 'est qualifiée',
  studied: 'passe à l’étude',
  implementing: 'passe en mise en œuvre',
  operational: 'devient opérationnelle',
  lasting: 'devient pérenne',
  paused: 'est mise en pause',
  abandoned: 'est abandonnée',
}
const stageOf = ({ after }: ToldLine) => Object.entries(stages).find(([stage]) => stage === after)?.[1]

const companies: CompanyWords = {
  toContact: (name) => `${name} reste à contacter`,
  contacted: (name) => `Premier contact avec ${name}`,
  met: (name) => `Première rencontre avec ${name}`,
  contributing: (name) => `${name} contribue désormais à la démarche`,
  engaged: (name) => `${name} s’engage dans la démarche`,
  withdrawn: (name) => `${name} se retire de la démarche`,
}
const companyOf = ({ after }: ToldLine) => Object.entries(companies).find(([status]) => status === after)?.[1]

const groupSteps: GroupStepWords = {
  mobilise: 'mobiliser',
  quantify: 'quantifier et qualifier',
  scenarios: 'scénarios',
  choose: 'choix',
  implement: 'mise en place',
}
const groupStepOf = ({ after }: ToldLine) => Object.entries(groupSteps).find(([step]) => step === after)?.[1]

const facts: ChangeWords['facts'] = {
  'meeting.circulatedOn': (line) => `Compte rendu du ${line.label}${heldOn(line)} diffusé${on(line)}.`,
  'meeting.frozenAt': (line) => `Compte rendu du ${line.label}${heldOn(line)} validé${on(line)}.`,
  'decision.status': settled((line) => `Décision ${numbered(line)}`),
  'action.status': settled((line) => `Action ${numbered(line)}`),
  'actionStep.doneOn': (line) => `Étape ${quoted(line.label)} de l’action ${line.detail} faite${on(line)}.`,
  'synergy.stage': (line) => `La synergie ${numbered(line)} ${stageOf(line) ?? line.after}${on(line)}.`,
  'scenario.chosenOn': (line) => `Scénario ${quoted(line.label)} retenu pour ${line.detail}${on(line)}.`,
  'groupStep.step': (line) => `${line.label} : étape « ${groupStepOf(line) ?? line.after} » franchie${on(line)}.`,
  'organisation.status': (line) => `${companyOf(line)?.(line.label) ?? line.label}${on(line)}.`,
  'campaign.startedOn': (line) => `Campagne ${line.label} du questionnaire ouverte${on(line)}.`,
  'campaign.closedOn': (line) => `Campagne ${line.label} du questionnaire close${on(line)}.`,
  'funding.requestedOn': (line) => `Financement demandé à ${line.label} pour ${line.detail}${sum(line)}${on(line)}.`,
  'funding.grantedOn': (line) => `Financement accordé par ${line.label} pour ${line.detail}${sum(line)}${on(line)}.`,
  'funding.paidOn': (line) => `Financement versé par ${line.label} pour ${line.detail}${sum(line)}${on(line)}.`,
  'funderDuty.doneOn': (line) => `Obligation envers ${line.detail} tenue : ${quoted(line.label)}${on(line)}.`,
  'report.sentOn': (line) => `Rapport ${quoted(line.label)} remis${on(line)}.`,
  'phase.actualStart': (line) => `Phase ${quoted(line.label)} ouverte${on(line)}.`,
  'phase.actualEnd': (line) => `Phase ${quoted(line.label)} close${on(line)}.`,
  'milestone.doneDate': (line) =>
    line.detail === 'deliverable'
      ? `Livrable ${quoted(line.label)} remis${on(line)}.`
      : `Jalon ${quoted(line.label)} atteint${on(line)}.`,
}

const label = (line: ToldLine): string => line.label
const detail = (line: ToldLine): string => line.detail
const unnamed = (): string => ''

const bundles: ChangeWords['bundles'] = {
  organisation: { count: (n) => `${n} nouveaux organismes`, name: label },
  interview: { count: (n) => `${n} entretiens tenus`, name: label },
  'need.need': { count: (n) => `${n} besoins exprimés`, name: detail },
  'need.offer': { count: (n) => `${n} offres proposées`, name: detail },
  'flow.in': { count: (n) => `${n} flux entrants déclarés`, name: detail },
  'flow.out': { count: (n) => `${n} flux sortants déclarés`, name: detail },
  'synergy.idea': { count: (n) => `${n} idées de synergies`, name: label },
  'synergy.detected': { count: (n) => `${n} synergies détectées`, name: label },
  'synergy.paused': { count: (n) => `${n} synergies mises en pause`, name: label },
  communication: { count: (n) => `${n} communications`, name: (line) => quoted(line.label) },
  measure: { count: (n) => `${n} mesures d’indicateurs`, name: label },
  membership: {
    count: (n) => `${n} nouveaux sièges dans les instances`,
    name: (line) => `${line.label} (${line.detail})`,
  },
  budgetLine: { count: (n) => `${n} nouvelles lignes de budget`, name: label },
  synergyCompany: {
    count: (n) => `${n} participations nouvelles à des synergies`,
    name: (line) => `${line.label} (${line.detail})`,
  },
  'organisation.contacted': { count: (n) => `${n} entreprises contactées`, name: label },
  'organisation.met': { count: (n) => `${n} entreprises rencontrées`, name: label },
  'organisation.contributing': { count: (n) => `${n} entreprises devenues contributrices`, name: label },
  'organisation.engaged': { count: (n) => `${n} entreprises engagées`, name: label },
  'organisation.withdrawn': { count: (n) => `${n} entreprises retirées`, name: label },
  'actionStep.doneOn': { count: (n) => `${n} étapes d’actions faites`, name: unnamed },
}

/** What happened on a day, and many lines told as one, in French. */
export const factsFr: Omit<
  ChangeWords,
  'added' | 'changed' | 'fields' | 'moved' | 'nouns' | 'removed' | 'renamed' | 'replaced' | 'rewritten'
> = {
  groups: {
    meetings: 'Réunions',
    decisions: 'Décisions',
    actions: 'Plan d’action',
    synergies: 'Synergies',
    companies: 'Entreprises et organismes',
    interviews: 'Entretiens',
    needs: 'Besoins et flux',
    outreach: 'Évènements et communication',
    indicators: 'Indicateurs',
    budget: 'Budget et financeurs',
    governance: 'Instances',
    initiative: 'Démarche et phases',
  },
  facts,
  bundles,
  named: (count, names, others) => {
    if (names.length === 0) return `${count}.`
    const last = others === 0 ? [] : [`et ${others} ${others === 1 ? 'autre' : 'autres'}`]
    return `${count} : ${names.join(', ')}${last.map((rest) => ` ${rest}`).join('')}.`
  },
  moreThan: (count) => `Plus de ${count}`,
  andOthers: (count) => (count === 1 ? 'et une autre ligne' : `et ${count} autres lignes`),
  enums: {
    actionStatus: {
      toCome: 'à venir',
      inProgress: 'en cours',
      done: 'réalisée',
      paused: 'en pause',
      abandoned: 'abandonnée',
      blocked: 'bloquée',
      toDiscuss: 'à discuter',
    },
    decisionStatus: { toDo: 'à faire', inProgress: 'en cours', done: 'réalisée', abandoned: 'abandonnée' },
    priority: { high: 'élevée', medium: 'moyenne', low: 'basse' },
    role: { chair: 'présidence', full: 'titulaire', alternate: 'suppléant', guest: 'invité permanent' },
    impactStatus: { estimated: 'estimé', declared: 'déclaré', measured: 'mesuré', verified: 'vérifié' },
  },
}
