import type { groupWordsFr } from './groupWords.fr.ts'

/** The words of what the minutes of a follow-up group tell besides, in English. */
export const groupWordsEn: typeof groupWordsFr = {
  title: 'The synergy and the group',
  titleOfGroup: 'The group',
  isConfidential:
    'The subject of this group is confidential: these minutes tell neither its name, nor its companies, quantities and scenarios.',
  subject: 'Subject',
  action: (title) => `Priority action: ${title}`,
  stage: 'Stage',
  where: 'Where the group stands',
  atStep: (step) => `Present step: ${step}.`,
  allDone: 'All five steps are done.',
  step: 'Step',
  state: 'State',
  meeting: 'Meeting',
  remark: 'Remark',
  steps: {
    mobilise: 'Mobilise',
    quantify: 'Quantify and qualify',
    scenarios: 'Scenarios',
    choose: 'Choice',
    implement: 'Implementation',
  },
  doneOn: (date) => `Done on ${date}`,
  current: 'In progress',
  toCome: 'To come',

  companies: 'Companies of the group',
  company: 'Company',
  roles: 'Roles',
  contact: 'Represented by',
  noCompany: 'No company takes part in the group yet.',

  quantities: 'Quantities',
  direction: 'Direction',
  flow: 'Flow',
  quantity: 'Quantity',
  noQuantity: 'No quantity is known yet.',
  withheldNotice:
    'A quantity marked “confidential” is known to the project office alone: its company did not agree that the group reads it.',

  scenarios: 'Scenarios compared',

  tasks: 'Who does what',
  owner: 'Who',
  task: 'What',
  due: 'By when',
  nobody: 'To be named',
  noTask: 'No action is open.',
}
