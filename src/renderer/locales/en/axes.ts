import type { axesFr } from '../fr/axes.ts'

/** The axes of the action plan. */
export const axesEn: typeof axesFr = {
  open: 'Axes',
  title: 'Axes of the plan',
  empty: 'An axis gathers the actions that go together; it can have sub-axes. Name the first one.',
  under: 'Sub-axes of {{name}}',
  new: 'New axis',
  add: 'Add the axis',
  example: 'Part A: general animation',
  added: 'Axis “{{name}}” added.',
  place: 'Place of the new axis',
  firstLevel: 'On the first level',
  placeUnder: 'Under {{number}} {{name}}',
  toFirstLevel: 'Back to the first level',
  moved: 'Axis “{{name}}” moved.',
  nameOf: 'Name of axis {{number}}',
  carriers: 'Carried by',
  carriersOf: 'Who carries axis {{number}}',
  description: 'Description',
  descriptionOf: 'Description of axis {{number}}',
  actions_one: '{{count}} action',
  actions_other: '{{count}} actions',
  more: 'More actions on axis {{name}}',
  remove: 'Delete the axis',
  removed: 'Axis “{{name}}” deleted.',
}
