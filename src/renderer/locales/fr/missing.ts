import type { MissingBeforePhase } from '../../../shared/decisions/decisions.rules.ts'
import type { MissingForStatus } from '../../../shared/meetings/meetings.rules.ts'
import type { MissingForStage } from '../../../shared/synergies/synergies.rules.ts'
import type { MissingToCloseCampaign } from '../../../shared/questionnaire/questionnaire.rules.ts'
import type { MissingBeforeClosing } from '../../../shared/phases/phases.rules.ts'

/** What is missing before a step, as the end of a sentence: « Il manque le lieu ». */
export const missingFr = {
  place: 'le lieu ou le lien de visioconférence',
  startTime: 'l’heure de début',
  agendaEmpty: 'au moins un point à l’ordre du jour',
  heldInFuture: 'que sa date soit venue',
  attendanceEmpty: 'les présences',
  chair: 'qui préside',
  writer: 'qui rédige le compte rendu',
  discussionEmpty: 'les échanges d’au moins un point',
  wrongStep: 'une étape intermédiaire',
  phaseNotOpen: 'que la phase soit ouverte',
  earlierPhaseOpen: 'que les phases précédentes soient closes',
  milestonesPending: 'des jalons à atteindre',
  deliverablesPending: 'des livrables à remettre',
  objectivesEmpty: 'les objectifs de la phase',
  phaseNotPlanned: 'une phase qui ne soit pas déjà ouverte',
  decisionAlreadyUsed: 'une autre décision : celle-ci ouvre ou clôt déjà une phase',
  company: 'au moins une entreprise',
  twoCompanies: 'au moins deux entreprises',
  scenario: 'au moins un scénario',
  chosenScenario: 'le scénario choisi par les entreprises',
  evidence: 'ce qui prouve qu’elle fonctionne',
  twoUsers: 'au moins deux entreprises qui utilisent le service',
  wasOperational: 'qu’elle ait été opérationnelle',
  reason: 'la raison',
  onlyStep: 'une autre étape : celle-ci est la seule',
  scenarioNotChosen: 'le scénario choisi dans la synergie',
  addressee: 'au moins un membre dont l’adresse électronique est connue',
  meeting: 'au moins une réunion',
  requiredAnswers: 'la réponse à des items obligatoires',
} satisfies Record<
  | MissingForStatus
  | MissingBeforeClosing
  | MissingBeforePhase
  | MissingForStage
  | 'scenarioNotChosen'
  | 'addressee'
  | 'meeting'
  | MissingToCloseCampaign,
  string
>
