import type { chainFr } from '../fr/chain.ts'

/** What the sheets of the chain (needs, flows, suggestions) have in common. */
export const chainEn: typeof chainFr = {
  company: 'Company',
  companyPlaceholder: 'Type the name of a company',
  companyRequired: 'Choose the company that said it.',
  companySheet: 'Follow-up of the company',
  intensity: 'intensity: {{level}}',
  statedOn: 'Said on {{date}}',
  interviewOf: 'Interview of {{date}}',
  quoted: '“{{quotation}}”',
  confidentiality: 'Confidentiality',
  confidentialityHelp: {
    public: 'May appear in every document.',
    partners: 'For those who carry the initiative, its bodies and the companies concerned.',
    confidential: 'For the project team alone: a business secret.',
  },
  synergies: 'Synergies',
  newSynergy: 'Synergy',
  synergyNumber: 'S-{{number}}',
  matches: 'Possible matches',
}
