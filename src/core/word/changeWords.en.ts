import type { ChangeDocumentWords } from './changeWords.fr.ts'

export const changeWordsEn: ChangeDocumentWords = {
  title: 'What changed',
  period: (from, to) => (from === to ? `On ${from}` : `From ${from} to ${to}`),
  periodLabel: 'Period',
  edited: 'Made on',
  count: 'Changes',
  audiences: { office: 'Internal document', partners: 'Document for partners' },
  partnersNotice:
    'This document is made for the partners of the initiative: nothing confidential is in it, and […] stands where a name is withheld.',
  empty: 'Nothing changed in this period.',
}
