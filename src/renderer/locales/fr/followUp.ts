/** Ce que le suivi des décisions et celui des actions ont en commun. */
export const followUpFr = {
  title: 'Suivi',
  state: 'Statut',
  states: { all: 'Toutes', open: 'Ouvertes', late: 'En retard', done: 'Closes', incomplete: 'À compléter' },
  stateOf: 'Statut de {{number}}',
  stateChanged: '{{number}} : {{state}}.',
  late: 'En retard',
  committee: 'Instance',
  allCommittees: 'Toutes les instances',
  note: 'Où en est-on',
  noteHelp: 'Une phrase : elle est reprise dans le suivi des réunions suivantes.',
  meeting: '{{meeting}} du {{date}}',
  item: 'Point {{rank}} : {{title}}',
  goToMeeting: 'Aller à la réunion',
  goToMeetings: 'Aller aux réunions',
}
