import type { changesFr } from '../fr/changes.ts'

/** What changed. */
export const changesEn: typeof changesFr = {
  title: 'What changed',
  byMeeting: 'Choose by meeting',
  noMeeting: 'No held meeting of that name',
  meeting: '{{name}} ({{date}})',
  since: 'Since {{meeting}}',
  between: 'From {{previous}} to {{meeting}}',
  from: 'From',
  to: 'To',
  kind: 'Section',
  allKinds: 'All sections',
  count_one: '{{count}} change',
  count_other: '{{count}} changes',
  showOthers_one: 'Show {{count}} more line',
  showOthers_other: 'Show {{count}} more lines',
  writtenBy: '{{date}}, {{who}}',
  copy: 'Copy for a presentation',
  copied: 'Copied as a bulleted list, with nothing confidential.',
  notCopied: 'The list could not be copied: make the Word document and copy it from there.',
  slideTitle: 'What changed from {{from}} to {{to}}',
  word: 'Word document',
  audiences: {
    office: 'Internal',
    partners: 'For partners',
  },
  nothingFound: 'Nothing changed in this section in this period.',
  empty: 'Nothing changed in this period.',
}
