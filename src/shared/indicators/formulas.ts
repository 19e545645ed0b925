/**
 * What an indicator can be computed by: a closed list, since each is a query on the records of the dossier. The words that
 * say what each counts are `indicators.formulas.<key>` in locales.
 */
export const formulas = [
  // Official (référentiel « Territoire Engagé Transition Écologique », ADEME).
  'operationalSynergies',
  'companiesInSynergies',
  'recurringSynergies',
  'steeringPerYear',
  // Activity.
  'companiesContacted',
  'companiesMet',
  'companiesInterviewed',
  'companiesContributing',
  'companiesEngaged',
  'interviewsHeld',
  'needsStated',
  'flowsStated',
  'synergiesDetected',
  'synergiesCollective',
  'synergiesB2b',
  'eventsHeld',
  'eventParticipants',
  'steeringMeetings',
  'technicalMeetings',
  'followUpMeetings',
  // Conversion.
  'sharePrioritised',
  'shareQualified',
  'shareStudied',
  'shareImplementing',
  'shareOperational',
  'shareLasting',
  'daysToOperational',
  'synergiesAbandoned',
  'shareAbandoned',
  // Impacts: narrowed by kind, nature and status.
  'impact',
  // Means and the plan.
  'facilitationFte',
  'privateFunding',
  'actionsDone',
  'hoursSpent',
  'kilometresDriven',
] as const
export type Formula = (typeof formulas)[number]
