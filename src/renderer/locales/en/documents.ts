import type { documentsFr } from '../fr/documents.ts'

/** The documents made from the action plan, and the tables that are exported. */
export const documentsEn: typeof documentsFr = {
  menu: 'Documents',
  plan: 'Action plan (Word)',
  timeline: 'Timeline alone (Word)',
  actions: 'Table of actions',
  version: {
    office: 'Internal version, {{paper}}',
    partners: 'Version for partners, {{paper}}',
  },
  itemOf: '{{group}}: {{item}}',
  format: {
    xlsx: 'Excel (.xlsx)',
    csv: 'CSV (.csv)',
  },
  export: 'Export',
  exportOf: {
    actions: 'Export the actions',
    budget: 'Export the budget',
    funding: 'Export the funding',
    staff: 'Export the working time',
    time: 'Export the time spent',
    trips: 'Export the trips',
    indicators: 'Export the indicators and their measures',
  },
  action: {
    title: 'Action sheet',
    office: {
      name: 'Internal sheet',
      words: 'All that the plan holds about this action, notes and funding included, for the project team.',
    },
    partners: {
      name: 'Sheet for the partners',
      words:
        'Without your notes, the amounts asked of funders, or the details of spending and working time. What is confidential is not in it.',
      refused: 'This action is confidential: change its level first to make a sheet that can be shared.',
    },
  },
  generate: 'Generate…',
  generateOf: 'Generate: {{document}}',
  lastSaved: 'Saved at {{time}}: {{path}}',
}
