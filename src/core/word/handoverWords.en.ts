import type { HandoverWords } from './handoverWords.fr.ts'

export const handoverWordsEn: HandoverWords = {
  title: 'Handover dossier',
  parts: {
    identity: 'The démarche and its post',
    activities: 'Activities transferred',
    matters: 'Matters in progress',
    companies: 'Companies',
    governance: 'Bodies and partners',
    deadlines: 'Deadlines',
    methods: 'Methods and templates',
    deliverables: 'Data and deliverables returned',
    tools: 'Tools and accesses',
    funding: 'Budget, agreements and funders',
    indicators: 'Indicators',
    risks: 'Risks, open questions and lessons',
    reception: 'Reception',
  },
}
