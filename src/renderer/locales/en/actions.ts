import type { actionsFr } from '../fr/actions.ts'

/** Actions and their follow-up. */
export const actionsEn: typeof actionsFr = {
  title: 'Action plan',
  empty: 'An action is born in a meeting: note it under an item or a decision, it gets its number and is found here.',
  noneFiltered: 'No action in this state for this body.',
  invitation: 'Choose an action in the list.',
  invitationFirst: 'The action and its follow-up will be shown here.',
  more: 'More actions on {{number}}',
  remove: 'Delete the action',
  removed: 'Action {{number}} deleted.',
  what: 'The action',
  name: 'Title',
  description: 'Description',
  owner: 'Owner',
  dueDate: 'Due',
  decision: 'Decision it carries out',
  noDecision: 'None',
  goToDecision: 'See the decision',
  frozen: 'Validated minutes: the action no longer changes, its follow-up stays open.',
  settledOn: { done: 'Done on', abandoned: 'Abandoned on' },
}
