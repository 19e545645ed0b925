import { calendarKindNames } from '../../shared/calendar/calendar.words.ts'
import { partNames } from '../../shared/handover/handover.words.ts'
import { handoverMatterWordsEn } from './handoverMatterWords.en.ts'
import type { HandoverWords } from './handoverWords.fr.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const days = (count: number): string => plural(count, 'day', 'days')
const followed = (start: string, text: string): string => (text === '' ? start : `${start} – ${text}`)

function between(start: string, end: string): string {
  if (start === '') return end === '' ? '' : `until ${end}`
  return end === '' ? `since ${start}` : `${start} to ${end}`
}

export const handoverWordsEn: HandoverWords = {
  title: 'Handover dossier',
  parts: partNames.en,

  people: { outgoing: 'Outgoing', incoming: 'Incoming', hierarchy: 'Hierarchy' },
  unpublished: 'This part is not published.',
  noDate: 'no date',
  exchangeKinds: {
    call: 'Call',
    email: 'E-mail',
    letter: 'Letter',
    visit: 'Visit',
    event: 'Event',
    other: 'Exchange',
  },
  exchange: (kind, date, summary) => followed(`${kind} on ${date}`, summary),

  cover: {
    audiences: { office: 'For internal use', partners: 'For the partners', public: 'For the public' },
    notices: {
      office:
        'This dossier is for the project office and its hierarchy alone: it holds contact details of people and confidential information about companies. It holds no password.',
      partners:
        'This dossier may be given to the partners of the initiative: what is confidential is not in it, nor are the contact details of companies. It holds no password.',
      public: 'This dossier may be published: only what is public is in it. It holds no password.',
    },
    consultancy: 'Consultancy',
    contract: (name, endOn) => (endOn === '' ? name : `${name}, until ${endOn}`),
    date: 'Date of handover',
    version: 'Version',
    edited: 'Edited on',
    state: (date) => `State of the dossier on ${date}.`,
    contents: 'Contents',
  },

  identity: {
    carriers: 'Carried by',
    funders: 'Funders',
    perimeter: 'Perimeter',
    zones: 'Zones',
    pilotZone: (name) => `${name} (under study)`,
    framework: 'Framework',
    dates: 'Duration',
    between,
    humanMeans: 'Staff',
    technicalMeans: 'Equipment',
    figures: (date, held, met) =>
      `As of ${date}: ${plural(held, 'meeting', 'meetings')} held, ${plural(met, 'company', 'companies')} met.`,
    toKnow: 'What one must know',
    nothingToKnow: 'The outgoing person has noted nothing here yet.',
    people: 'The people of the handover',
    capacity: 'Capacity',
    person: 'Name and function',
    organisation: 'Organisation',
    reach: 'Contact details',
    notNamed: 'to be named',
    consultancy: 'Consultancy',
    noConsultancy: 'No consultancy assists the initiative.',
    contract: 'Contract',
    noContract: 'contract not entered',
    term: 'Ends on',
    obligations: 'To do before it ends',
    phases: 'Phases',
    noPhase: 'No phase has been defined yet.',
    phase: 'Phase',
    planned: 'Planned',
    actual: 'Actual',
    state: 'State',
    phaseStates: { planned: 'To come', open: 'In progress', closed: 'Closed' },
  },

  activities: {
    none: 'No activity has been entered for transfer yet.',
    summary: (date, { alone, activities }) =>
      `As of ${date}: ${plural(alone, 'activity', 'activities')} led alone or passed on, of ${activities}.`,
    what: 'What it consists of',
    keptRatings:
      'The levels reached, their evidence and what is still to transfer are in the version of the project office.',
    matrix: 'Matrix of activities',
    scale: 'Levels: 0 not begun yet, 1 knows of it, 2 does it with help, 3 does it alone, 4 can pass it on.',
    activity: 'Activity',
    target: 'Target',
    reached: 'reached',
    officer: 'As the officer rates',
    consultancy: 'As the consultancy rates',
    step: 'Overlap and evidence',
    outOf: (level) => `${level} of 4`,
    steps: {
      observes: 'Observes',
      coFacilitates: 'Co-facilitates',
      leadsWithSupport: 'Leads with support',
      alone: 'Leads alone',
      passesOn: 'Passes on',
    },
    provenOn: (date, evidence) => followed(date, evidence),
    curve: 'Curve of autonomy',
    neverRated: 'No level has been rated yet: the curve is to come.',
    remaining: 'What is still to transfer',
    nothingRemains: 'Nothing is below its target any more.',
    withoutTarget: (count) =>
      `${plural(count, 'activity has no target yet: it is', 'activities have no target yet: they are')} to be set with the incoming person.`,
    targetDate: 'Target date',
    session: 'Transfer session',
    sessionToPlan: 'to be planned',
    sessionOn: (date) => `on ${date}`,
  },

  governance: {
    meetings: 'Meetings held and to come',
    noCommittee: 'No body has been set up yet.',
    committee: 'Body',
    held: 'Held',
    last: 'Last',
    minutes: 'Minutes',
    minutesStates: {
      preparation: '–',
      convened: '–',
      held: 'to be written',
      draft: 'being written',
      review: 'under review',
      circulated: 'circulated, to be approved',
      validated: 'approved',
    },
    nextMeeting: 'Next',
    meeting: (name, date) => `${name}, ${date}`,
    notPlanned: 'to be set',
    quorum: (count) => `Quorum: ${plural(count, 'member', 'members')} present or represented.`,
    noMember: 'The members of this body have not been entered yet.',
    groups: 'Follow-up groups',
    noGroup: 'No follow-up group has been set up yet.',
    group: 'Group',
    subject: 'Subject',
    groupStep: 'Current step',
    allDone: 'All five steps are done',
    partners: 'Partners',
    noPartner: 'No partner has been entered yet.',
    organisation: 'Organisation',
    roles: 'Role',
    contact: 'Main contact',
    organisationRoles: {
      carrier: 'carrier',
      coCarrier: 'co-carrier',
      consultancy: 'consultancy',
      partner: 'partner',
      funder: 'funder',
      company: 'company',
      association: 'association',
    },
    rules: 'Rules of circulation and approval',
    papers: (count) => `Papers are sent at the latest ${days(count)} before the meeting.`,
    minutesDue: (count) => `Minutes are circulated within ${days(count)} of the meeting.`,
    silence: (count) =>
      `Remarks are awaited for ${days(count)} after circulation; silence counts as approval. Minutes are approved at the next meeting.`,
  },

  deadlines: {
    state: (today, handover) => `As of ${today}, for a handover on ${handover}. What is done is not told.`,
    hidden: (count) =>
      `${plural(count, 'deadline is', 'deadlines are')} not told here: whom this dossier is for does not allow it.`,
    late: 'Late',
    nothingLate: 'Nothing is late.',
    before: (date) => `Before the handover, until ${date}`,
    nothingBefore: 'Nothing is due before the handover.',
    nothingAfter: 'Nothing has a date after the handover yet.',
    month: (name) => name,
    span: (start, end) => `${start} to ${end}`,
    date: 'Date',
    kind: 'Kind',
    what: 'What',
    kinds: {
      ...calendarKindNames.en,
      deliverable: 'Deliverable due',
      contract: 'End of contract',
      access: 'End of an access',
      measure: 'Indicator to measure',
    },
  },

  reception: {
    notAccepted: 'The incoming person ticks each part and notes reserves; then the three people sign.',
    acceptedOn: (date) => (date === '' ? 'Accepted without reserves.' : `Accepted without reserves on ${date}.`),
    acceptedWithReserves: (date) =>
      date === '' ? 'Accepted with the reserves below.' : `Accepted on ${date}, with the reserves below.`,
    part: 'Part',
    accepted: 'Accepted',
    withReserves: 'With reserves',
    remark: 'Remark',
    reserves: 'Reserves',
    noReserve: 'No reserve has been noted.',
    signatures: 'Signatures',
    copies: (names) => `Copies: ${names}`,
    noCopy: 'No copy is planned.',
  },

  ...handoverMatterWordsEn,
}
