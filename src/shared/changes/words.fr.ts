import { unitOf } from '../synergies/impacts.rules.ts'
import { impactKinds } from '../synergies/impacts.contract.ts'
import { fullDate } from '../typography.ts'
import type { ChangeWords, ImpactWords, Noun, StageWords, ToldLine } from './changeWords.ts'
import { amount, quantity } from './values.ts'

const quoted = (text: string): string => `« ${text} »`
const on = ({ day }: ToldLine): string => ` (${day})`
const numbered = ({ label, detail }: ToldLine): string => (detail === '' ? label : `${label} ${quoted(detail)}`)
const called = ({ label }: ToldLine): string => quoted(label)
const inYear = (line: ToldLine): string => `${quoted(line.label)} (${line.detail})`
const withDetail = ({ detail }: ToldLine): string => (detail === '' ? '' : ` (${detail})`)

const heldOn = ({ detail }: ToldLine): string => (detail === '' ? '' : ` du ${fullDate(detail, 'fr')}`)

const noun = (article: 'l’' | 'la ' | 'le ', word: string, name: (line: ToldLine) => string): Noun => ({
  the: (line) => `${article}${word} ${name(line)}`,
  of: (line) => `${article === 'le ' ? 'du ' : `de ${article}`}${word} ${name(line)}`,
})
const feminine = (article: 'l’' | 'la ', word: string, name: (line: ToldLine) => string): Noun => ({
  ...noun(article, word, name),
  isFeminine: true,
})

const impacts: ImpactWords = {
  wasteDiverted: 'déchets détournés',
  co2Avoided: 'émissions évitées',
  costSaved: 'économies',
  newSales: 'ventes nouvelles',
  jobs: 'emplois',
  waterSaved: 'eau économisée',
  virginMaterialSaved: 'matière vierge économisée',
  hazardousWasteAvoided: 'déchets dangereux évités',
}
const impactOf = ({ label }: ToldLine) => impactKinds.find((kind) => kind === label)
const impactName = (line: ToldLine): string => {
  const kind = impactOf(line)
  return kind === undefined || kind === 'other' ? line.label : impacts[kind]
}
const impactValue = (line: ToldLine): string => {
  const kind = impactOf(line)
  const unit = kind === undefined ? '' : unitOf({ kind, unit: '' })
  return `${quantity(line.after, 'fr')} ${unit}`.trim()
}

const nouns: ChangeWords['nouns'] = {
  meeting: { the: (line) => `le ${line.label}${heldOn(line)}`, of: (line) => `du ${line.label}` },
  decision: feminine('la ', 'décision', numbered),
  action: feminine('l’', 'action', numbered),
  axis: noun('l’', 'axe', called),
  baseline: feminine('la ', 'version figée du plan', called),
  synergy: feminine('la ', 'synergie', numbered),
  synergyCompany: feminine('la ', 'participation', ({ label, detail }) => `de ${label} à ${detail}`),
  scenario: noun('le ', 'scénario', (line) => `${called(line)}${withDetail(line)}`),
  impact: noun('l’', 'impact', (line) => `${quoted(impactName(line))}${withDetail(line)}`),
  organisation: noun('l’', 'organisme', called),
  interview: noun('l’', 'entretien', ({ label }) => `avec ${label}`),
  need: noun('le ', 'besoin', (line) => `${called(line)}${withDetail(line)}`),
  flow: noun('le ', 'flux', (line) => `${called(line)}${withDetail(line)}`),
  collectiveNeed: noun('le ', 'besoin collectif', called),
  outreachEvent: noun('l’', 'évènement', called),
  communication: feminine('la ', 'communication', called),
  indicator: noun('l’', 'indicateur', called),
  indicatorTarget: feminine('la ', 'cible', (line) => `de ${quoted(line.label)}`),
  measure: feminine('la ', 'mesure', (line) => `de ${quoted(line.label)}`),
  budgetLine: feminine('la ', 'ligne de budget', inYear),
  staffLine: noun('le ', 'temps de travail', inYear),
  funding: noun('le ', 'financement', ({ label, detail }) => `de ${label} (${detail})`),
  funderDuty: feminine('l’', 'obligation', (line) => `${called(line)}${withDetail(line)}`),
  committee: feminine('l’', 'instance', called),
  membership: noun('le ', 'siège', ({ label, detail }) => `de ${label} (${detail})`),
  phase: feminine('la ', 'phase', called),
  milestone: {
    the: (line) => `le ${line.detail === 'deliverable' ? 'livrable' : 'jalon'} ${called(line)}`,
    of: (line) => `du ${line.detail === 'deliverable' ? 'livrable' : 'jalon'} ${called(line)}`,
  },
  initiative: { the: () => 'la démarche', of: () => 'de la démarche', isFeminine: true },
}

const agreed = (word: string, isFeminine = false): string => (isFeminine ? `${word}e` : word)
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
const money = (line: ToldLine): string => (line.after === '' ? '' : ` : ${amount(line.after, 'fr')}`)
const people = ({ after }: ToldLine): string =>
  after === '' ? '' : ` : ${quantity(after, 'fr')} ${Number(after) < 2 ? 'participant' : 'participants'}`

const fields: ChangeWords['fields'] = {
  'meeting.date': { name: 'Date', isFeminine: true },
  'decision.text': { name: 'Texte' },
  'decision.deadline': { name: 'Échéance', isFeminine: true },
  'decision.status': { name: 'Avancement' },
  'decision.responsibleOrganisationId': { name: 'Responsable' },
  'action.title': { name: 'Titre' },
  'action.dueDate': { name: 'Échéance', isFeminine: true },
  'action.startDate': { name: 'Début prévu' },
  'action.status': { name: 'Avancement' },
  'action.priority': { name: 'Priorité', isFeminine: true },
  'action.ownerOrganisationId': { name: 'Pilote' },
  'action.axisId': { name: 'Axe' },
  'axis.name': { name: 'Nom' },
  'synergy.name': { name: 'Nom' },
  'impact.quantity': { name: 'Valeur', isFeminine: true },
  'impact.status': { name: 'Statut' },
  'organisation.name': { name: 'Nom' },
  'collectiveNeed.name': { name: 'Nom' },
  'outreachEvent.date': { name: 'Date', isFeminine: true },
  'indicator.name': { name: 'Nom' },
  'indicatorTarget.value': { name: 'Valeur', isFeminine: true },
  'indicatorTarget.date': { name: 'Date', isFeminine: true },
  'measure.value': { name: 'Valeur', isFeminine: true },
  'budgetLine.plannedCents': { name: 'Montant prévu' },
  'budgetLine.actualCents': { name: 'Montant réalisé' },
  'staffLine.plannedFte': { name: 'Temps prévu' },
  'staffLine.actualFte': { name: 'Temps réalisé' },
  'funding.requestedCents': { name: 'Montant demandé' },
  'funding.grantedCents': { name: 'Montant accordé' },
  'funding.paidCents': { name: 'Montant versé' },
  'funderDuty.dueOn': { name: 'Échéance', isFeminine: true },
  'committee.name': { name: 'Nom' },
  'membership.organisationId': { name: 'Organisme' },
  'membership.contactId': { name: 'Représentant' },
  'membership.role': { name: 'Rôle' },
  'membership.toDate': { name: 'Fin' },
  'initiative.name': { name: 'Nom' },
  'initiative.startDate': { name: 'Début' },
  'initiative.plannedEndDate': { name: 'Fin prévue', isFeminine: true },
  'phase.name': { name: 'Nom' },
  'phase.plannedStart': { name: 'Début prévu' },
  'phase.plannedEnd': { name: 'Fin prévue', isFeminine: true },
  'milestone.name': { name: 'Nom' },
  'milestone.dueDate': { name: 'Échéance', isFeminine: true },
}

const stagesFr: Readonly<Record<string, string>> = {
  idea: 'à l’état d’idée',
  detected: 'détectée',
  prioritised: 'priorisée',
  qualified: 'qualifiée',
  studied: 'à l’étude',
  implementing: 'en mise en œuvre',
  operational: 'opérationnelle',
  lasting: 'pérenne',
  paused: 'en pause',
  abandoned: 'abandonnée',
} satisfies StageWords

const added: ChangeWords['added'] = {
  meeting: (line) => `Séance tenue : ${line.label}${on(line)}.`,
  decision: (line) => `Décision ${line.label}${line.detail === '' ? '' : ` : ${quoted(line.detail)}`}${on(line)}.`,
  action: (line) => `Nouvelle action ${numbered(line)}${on(line)}.`,
  axis: (line) => `Nouvel axe du plan : ${called(line)}.`,
  baseline: (line) => `Plan d’action figé sous le nom ${called(line)}${on(line)}.`,
  synergy: (line) => `Nouvelle synergie ${numbered(line)}, ${stagesFr[line.after] ?? line.after}${on(line)}.`,
  synergyCompany: (line) => `${line.label} rejoint la synergie ${line.detail}${on(line)}.`,
  scenario: (line) => `Nouveau scénario de ${line.detail} : ${called(line)}.`,
  impact: (line) => `Nouvel impact de ${line.detail} : ${impactName(line)}, ${impactValue(line)}.`,
  organisation: (line) =>
    line.detail === 'company' ? `Nouvelle entreprise : ${line.label}.` : `Nouvel organisme : ${line.label}.`,
  interview: (line) => `Entretien tenu avec ${line.label}${on(line)}.`,
  need: (line) =>
    `${line.detail} ${line.after === 'offer' ? 'propose' : 'exprime un besoin'} : ${called(line)}${on(line)}.`,
  flow: (line) => `Flux ${line.after === 'in' ? 'entrant' : 'sortant'} de ${line.detail} : ${called(line)}${on(line)}.`,
  collectiveNeed: (line) => `Nouveau besoin collectif : ${called(line)}.`,
  outreachEvent: (line) => `${line.label}${on(line)}${people(line)}.`,
  communication: (line) => `Communication : ${called(line)}${on(line)}.`,
  indicator: (line) => `Nouvel indicateur : ${called(line)}.`,
  indicatorTarget: (line) =>
    `Nouvelle cible de ${called(line)} : ${quantity(line.after, 'fr')} au ${fullDate(line.detail, 'fr')}.`,
  measure: (line) => `${`${called(line)} mesuré à ${quantity(line.after, 'fr')} ${line.detail}`.trimEnd()}${on(line)}.`,
  budgetLine: (line) => `Nouvelle ligne de budget ${inYear(line)}${money(line)}.`,
  staffLine: (line) => `Nouveau temps de travail ${inYear(line)}.`,
  funding: (line) => `Nouveau financement : ${line.label} (${line.detail}).`,
  funderDuty: (line) => `Nouvelle obligation envers ${line.detail} : ${called(line)}.`,
  committee: (line) => `Nouvelle instance : ${line.label}.`,
  membership: (line) => `${line.label} entre dans l’instance ${line.detail}.`,
  phase: (line) => `Nouvelle phase : ${called(line)}.`,
  milestone: (line) => `Nouveau ${line.detail === 'deliverable' ? 'livrable' : 'jalon'} : ${called(line)}.`,
}

/** Records, their fields, and what is told of them, in French. */
export const changesFr: Pick<
  ChangeWords,
  'added' | 'changed' | 'fields' | 'moved' | 'nouns' | 'removed' | 'renamed' | 'replaced' | 'rewritten'
> = {
  nouns,
  fields,
  added,
  removed: (which, line) => `${capital(which.the(line))} a été ${agreed('supprimé', which.isFeminine)}.`,
  renamed: (which, line) => `${capital(which.the(line))} s’appelait ${quoted(line.before)}.`,
  moved: ({ field, of, before, after, isLater }) => {
    const subject = `${field.name} ${of}`
    if (after === '') return `${subject} ${agreed('retiré', field.isFeminine)} (${before}).`
    if (before === '') return `${subject} ${agreed('fixé', field.isFeminine)} au ${after}.`
    return `${subject} ${agreed(isLater ? 'repoussé' : 'avancé', field.isFeminine)} du ${before} au ${after}.`
  },
  changed: ({ field, of, before, after }) => {
    const subject = `${field.name} ${of}`
    if (after === '') return `${subject} ${agreed('retiré', field.isFeminine)} (${before}).`
    if (before === '') return `${subject} ${agreed('fixé', field.isFeminine)} à ${after}.`
    return `${subject} ${agreed('passé', field.isFeminine)} de ${before} à ${after}.`
  },
  replaced: ({ field, of, before, after }) => {
    const subject = `${field.name} ${of}`
    if (after === '') return `${subject} ${agreed('retiré', field.isFeminine)}${before === '' ? '' : ` (${before})`}.`
    return `${subject} : ${after}${before === '' ? '' : `, au lieu de ${before}`}.`
  },
  rewritten: ({ field, of }) => `${field.name} ${of} ${agreed('modifié', field.isFeminine)}.`,
}
