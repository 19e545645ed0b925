import { chainWordsEn } from './chainWords.en.ts'
import { figureWordsEn } from './figureWords.en.ts'
import { changeWordsEn } from './changeWords.en.ts'
import { groupWordsEn } from './groupWords.en.ts'
import { handoverSheetWordsEn } from './handoverSheetWords.en.ts'
import { handoverWordsEn } from './handoverWords.en.ts'
import { hundredDaysWordsEn } from './hundredDaysWords.en.ts'
import { interviewWordsEn } from './interviewWords.en.ts'
import { inventoryWordsEn } from './inventoryWords.en.ts'
import { planWordsEn } from './planWords.en.ts'
import { synergyWordsEn } from './synergyWords.en.ts'
import { tableWordsEn } from './tableWords.en.ts'
import type { Words } from './words.fr.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Every word of the Word documents, in English. */
export const wordsEn: Words = {
  notice: 'Notice of meeting',
  signIn: 'Sign-in sheet',
  minutes: 'Minutes',
  meetingName: (code, number) => `${code} No. ${number}`,
  logoAlt: (carriers) => (carriers === '' ? 'Logo of the authority' : `Logo: ${carriers}`),
  status: { draft: 'Draft', validated: 'Approved' },
  versionOf: (version) => `version ${version}`,
  page: 'Page',

  labels: {
    initiative: 'Initiative',
    carriers: 'Carried by',
    committee: 'Body',
    reference: 'Reference',
    topics: 'Skills handed over',
    phase: 'Phase',
    date: 'Date',
    hours: 'Time',
    place: 'Place',
    visio: 'Video link',
    chair: 'Chair',
    facilitator: 'Facilitator',
    writer: 'Minutes by',
    subject: 'Subject: ',
  },
  hoursFrom: (start) => `from ${start}`,
  hoursBetween: (start, end, length) => `${start} to ${end} (${length})`,

  columns: {
    rank: 'No.',
    hour: 'Time',
    item: 'Item',
    nature: 'Kind',
    presenter: 'Presented by',
    length: 'Length',
    college: 'Group',
    organisation: 'Organisation',
    person: 'Representative',
    personOrFunction: 'Name or function',
    role: 'Role',
    presence: 'Attendance',
    signature: 'Signature',
    number: 'No.',
    decision: 'Decision',
    action: 'Action',
    responsible: 'Responsible',
    means: 'Means',
    deadline: 'Deadline',
    state: 'State',
    progress: 'Item',
    done: 'Done',
    total: 'Total',
    share: 'Share',
    capacity: 'Capacity',
    dateAndSignature: 'Date and signature',
  },
  itemKinds: { information: 'Information', discussion: 'Discussion', decision: 'Decision' },
  colleges: {
    carriers: 'Carriers',
    state: 'State',
    authorities: 'Local authorities',
    companies: 'Companies',
    associations: 'Associations',
    funders: 'Funders',
    experts: 'Experts',
  },
  guests: 'Guests',
  roles: { chair: 'Chair', full: 'Full member', alternate: 'Alternate', guest: 'Permanent guest' },
  guestOfTheDay: 'Guest',
  attendance: {
    present: 'Present',
    excused: 'Excused',
    absent: 'Absent',
    represented: 'Represented',
    guest: 'Present',
  },
  attendanceUnknown: 'Not noted',
  representedBy: (name) => `Represented by ${name}`,
  arrival: (hour) => `arrived at ${hour}`,
  departure: (hour) => `left at ${hour}`,
  decisionStates: { toDo: 'To do', inProgress: 'In progress', done: 'Done', abandoned: 'Abandoned' },
  actionStates: {
    toCome: 'To come',
    inProgress: 'In progress',
    done: 'Done',
    paused: 'Paused',
    abandoned: 'Abandoned',
    blocked: 'Blocked',
    toDiscuss: 'To be discussed',
  },
  late: 'Late',
  settledOn: (date) => `on ${date}`,

  noticePage: {
    on: (date) => date,
    subject: (meeting, date) => `${meeting}, ${date}`,
    greeting: 'Dear Sir or Madam,',
    invitation: {
      steering: (meeting, initiative) =>
        `We are pleased to invite you to the meeting of the steering committee (${meeting}) of the ${initiative} initiative.`,
      technical: (meeting, initiative) =>
        `We are pleased to invite you to the meeting of the technical committee (${meeting}) of the ${initiative} initiative.`,
      followUp: (meeting, initiative) =>
        `We are pleased to invite you to the meeting of the follow-up group (${meeting}) of the ${initiative} initiative.`,
      transfer: (meeting, initiative) =>
        `We are pleased to invite you to the transfer session (${meeting}) of the ${initiative} initiative.`,
      other: (meeting, initiative) =>
        `We are pleased to invite you to the meeting ${meeting} of the ${initiative} initiative.`,
    },
    agenda: 'Agenda',
    agendaEmpty: 'The agenda will be sent to you before the meeting.',
    planned: (planned) => `Planned length of the agenda: ${planned}.`,
    plannedOf: (planned, length) => `Planned length of the agenda: ${planned}, for a meeting of ${length}.`,
    papersBy: (date) => `The papers will be sent to you by ${date} at the latest.`,
    papersBefore: 'The papers will be sent to you before the meeting.',
    papersThere: 'The papers will be handed out at the meeting.',
    replyTo: (name) =>
      `Please confirm your attendance with: ${name}. If you cannot come, please name the person who will represent you.`,
    reply: 'Please confirm your attendance. If you cannot come, please name the person who will represent you.',
    quorum: (count) =>
      `The quorum is ${plural(count, 'member present or represented', 'members present or represented')}.`,
    closing: 'Yours faithfully,',
    signedBy: 'For the chair',
    members: 'Members invited',
    membersEmpty: 'The members of the body are not known yet.',
    followUp: 'Decisions and actions to follow up',
  },

  signInPage: {
    instruction: 'Everyone present signs beside their name; others fill in one of the free lines.',
    certified: 'Certified correct',
    certifier: 'Chair of the meeting',
  },

  minutesPage: {
    essentials: 'In brief',
    noDecision: 'No decision was taken at this meeting.',
    noAction: 'No action was agreed at this meeting.',
    nothingDecided: 'This meeting led to no decision and no action.',

    participants: 'Participants',
    counts: (count) =>
      `${plural(count.members, 'member invited', 'members invited')}: ${[
        `${count.present} present`,
        count.represented > 0 ? `${count.represented} represented` : '',
        count.excused > 0 ? `${count.excused} excused` : '',
        count.absent > 0 ? `${count.absent} absent` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    guestCount: (count) => `${plural(count, 'guest', 'guests')}.`,
    quorum: (needed, reached) =>
      `Quorum of ${plural(needed, 'member present or represented', 'members present or represented')}: ${reached >= needed ? 'reached' : 'not reached'} (${reached}).`,
    noAttendance: 'The list of participants is not filled in yet.',
    distribution: 'Sent to: ',
    distributionList: (organisations) => `members of the body and guests of the meeting (${organisations}).`,

    agenda: 'Agenda',
    agendaEmpty: 'The agenda had no item.',

    followUp: 'Approval of the previous minutes and follow-up',
    approval: 'Approval of the previous minutes',
    firstMeeting: 'First meeting of the body: there are no earlier minutes to approve.',
    approvals: {
      approved: (previous, date) => `The minutes of ${previous} (${date}) are approved without remarks.`,
      approvedWithRemarks: (previous, date) =>
        `The minutes of ${previous} (${date}) are approved, with the remarks noted at the meeting.`,
      postponed: (previous, date) =>
        `The approval of the minutes of ${previous} (${date}) is postponed to the next meeting.`,
      unknown: (previous, date) => `The approval of the minutes of ${previous} (${date}) is not recorded.`,
    },
    earlierDecisions: 'Follow-up of earlier decisions',
    earlierActions: 'Follow-up of earlier actions',
    noFollowUp: 'There is no earlier decision or action to follow up.',
    followUpNotes: 'Discussion of the follow-up',

    items: 'Agenda items',
    noItem: 'No other item was examined.',
    itemRank: (rank) => `Agenda item ${rank}`,
    presentedBy: (name) => `presented by: ${name}`,
    context: 'Context',
    discussion: 'Discussion',
    decisions: (count) => (count === 1 ? 'Decision' : 'Decisions'),
    actions: (count) => (count === 1 ? 'Action' : 'Actions'),
    nothingNoted: 'No discussion of this item was recorded.',
    responsible: 'Responsible: ',
    means: 'Means: ',
    deadline: 'Deadline: ',
    otherDecisions: 'Other decisions and actions',

    progress: 'Progress of the initiative',
    noProgress: 'No progress was presented.',
    milestones: (phase) =>
      phase === '' ? 'Milestones and deliverables' : `Milestones and deliverables of the phase "${phase}"`,
    decisionsFollowed: 'Decisions of the body',
    actionsFollowed: (late) => (late === 0 ? 'Actions of the body' : `Actions of the body (${late} late)`),

    logs: 'Decision log and table of actions',
    decisionLog: 'Decision log',
    actionTable: 'Table of actions',

    open: 'Open points and other business',
    openPoints: 'Open points',
    otherBusiness: 'Other business',
    nothingOpen: 'No open point and no other business.',

    next: 'Next meeting',
    nextOn: (date) => `The next meeting is on ${date}.`,
    nextUnknown: 'The date of the next meeting is still to be set.',
    nextAgenda: 'Expected agenda:',

    validation: 'Remarks and approval',
    remarksUntil: (date, days) =>
      `Remarks must be sent by ${date} at the latest. After this delay of ${days} from circulation, no answer counts as approval.`,
    remarksWithin: (days) =>
      `Remarks must be sent within ${days} of the circulation of these minutes. After this delay, no answer counts as approval.`,
    remarksAtNext: 'These minutes are submitted to the members for approval at the next meeting.',
    days: (count) => plural(count, 'day', 'days'),
    remarksTo: (name) => `They are sent to: ${name}.`,
    validated: (version) => `Approved minutes, version ${version}.`,
    circulatedOn: (date) => `They were circulated on ${date}.`,
    silenceApplied: (date) => `Remarks were expected by ${date}; no answer by that date counts as approval.`,
    signatureChair: 'Chair of the meeting',
    signatureWriter: 'Minutes by',

    annexes: 'Annexes',
    annex: (rank) => `Annex ${rank}: `,
  },

  chain: chainWordsEn,
  interviewPage: interviewWordsEn,
  synergyPage: synergyWordsEn,
  groupPage: groupWordsEn,
  plan: planWordsEn,
  changesPage: changeWordsEn,
  tables: tableWordsEn,
  figures: figureWordsEn,
  handover: handoverWordsEn,
  inventory: inventoryWordsEn,
  handoverSheet: handoverSheetWordsEn,
  hundredDays: hundredDaysWordsEn,
}
