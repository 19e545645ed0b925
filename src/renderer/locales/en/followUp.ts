import type { followUpFr } from '../fr/followUp.ts'

/** What the follow-up of decisions and of actions share. */
export const followUpEn: typeof followUpFr = {
  title: 'Follow-up',
  state: 'Status',
  states: { all: 'All', open: 'Open', late: 'Late', done: 'Settled', incomplete: 'To complete' },
  stateOf: 'Status of {{number}}',
  stateChanged: '{{number}}: {{state}}.',
  late: 'Late',
  committee: 'Body',
  allCommittees: 'All bodies',
  note: 'Where it stands',
  noteHelp: 'One sentence: it is repeated in the follow-up of later meetings.',
  meeting: '{{meeting}} of {{date}}',
  item: 'Item {{rank}}: {{title}}',
  goToMeeting: 'Go to the meeting',
  goToMeetings: 'Go to the meetings',
}
