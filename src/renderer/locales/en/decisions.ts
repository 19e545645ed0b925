import type { decisionsFr } from '../fr/decisions.ts'

/** Decisions and their follow-up. */
export const decisionsEn: typeof decisionsFr = {
  title: 'Decisions',
  empty: 'A decision is taken in a meeting: note it under its agenda item, it gets its number and is found here.',
  noneFiltered: 'No decision in this state for this body.',
  invitation: 'Choose a decision in the list.',
  invitationFirst: 'The decision and its follow-up will be shown here.',
  more: 'More actions on {{number}}',
  remove: 'Delete the decision',
  removed: 'Decision {{number}} deleted.',
  what: 'The decision',
  text: 'Text of the decision',
  responsible: 'Responsible',
  deadline: 'Deadline',
  means: 'Means',
  frozen: 'Validated minutes: the decision no longer changes, its follow-up stays open.',
  settledOn: { done: 'Done on', abandoned: 'Abandoned on' },
  phase: 'Phase',
  effect: { opens: 'On {{date}} this decision opened the phase', closes: 'On {{date}} this decision closed the phase' },
  actions: 'Actions that follow from it',
  actionsEmpty: 'No action was noted for this decision. They are noted in the meeting, under the decision.',
}
