import type { interviewWordsFr } from './interviewWords.fr.ts'

/** The words of the report of an interview, in English. */
export const interviewWordsEn: typeof interviewWordsFr = {
  title: 'Report of the interview',
  subtitle: (company, date) => `${company} · ${date}`,
  status: {
    toApprove: 'To be approved by the company',
    approved: (date) => `Approved on ${date}`,
  },
  company: 'Company',
  activity: 'Activity',
  zone: 'Zone',
  ledBy: 'Led by',
  met: 'People met',
  introduction: (initiative) =>
    `This document reports what the company said of its needs and flows to the ${initiative} initiative.`,
  forApproval: 'It is sent to the company for approval.',

  said: 'What was said',
  nothingSaid: 'No answer was noted in the interview grid.',
  otherTheme: 'Other subjects',

  collected: 'Needs and offers',
  needs: 'Needs',
  offers: 'What the company can offer',
  nothingCollected: 'No need and no offer was collected.',
  theme: 'Theme',
  words: 'In the company’s words',
  intensity: 'Intensity',
  recurrence: 'Recurrence',
  level: 'Level',

  flows: 'Flows in and out',
  out: 'Flows out',
  in: 'Flows in',
  noFlow: 'No flow was described.',
  flow: 'Flow',
  quantity: 'Quantity',
  outlet: 'Present outlet',
  supplier: 'Present supplier',
  cost: 'Yearly cost (excl. VAT)',
  earns: (amount) => `brings in ${amount}`,
  constraints: 'Constraints',

  promises: 'Commitments made',
  noPromise: 'No commitment was made.',
  who: 'Who',
  what: 'What',
  when: 'By when',

  approval: 'Approval by the company',
  approved: (date) => `The company approved this report on ${date}.`,
  sentOn: (date) => `This report was sent to the company on ${date}.`,
  remarksUntil: (date, days) =>
    `Corrections are expected by ${date} at the latest. After this delay of ${days} from its sending, no answer counts as approval.`,
  remarksWithin: (days) =>
    `Corrections are expected within ${days} of the sending of this report. After this delay, no answer counts as approval.`,
  remarksOpen: 'Please return this report approved, or corrected.',
  returnTo: (name) => `To be returned to: ${name}.`,
  remarksTo: (name) => `They are sent to: ${name}.`,
  toFill: 'To be filled in by the company',
  approvedOn: 'Approved on',
  approvedBy: 'By (name and position)',
  corrections: 'Corrections asked for',
  signature: 'Signature',

  privacy: 'Confidentiality and personal data',
  levelsIntroduction:
    'Each need and each flow has a level. Tell us if it is not right: it is changed at once, and nothing confidential leaves the project office.',
  readers: {
    public: 'Everyone',
    partners: 'Those who carry the initiative, the members of its bodies and the companies of the same synergy',
    confidential:
      'The project office alone: neither words nor figures in a document for others, unless the company agrees',
  },
  mayRead: 'Who may read it',
  ofCompany: (level) =>
    `That the company takes part, and its answers by theme, have the level “${level}”. Costs stay with the project office.`,
  personalData: (carrier) =>
    `The personal data of this report (names, positions and professional details) are processed to run the initiative, a task carried out in the public interest; controller: ${carrier}. The people concerned may access them, have them corrected, have their processing limited or object to it, and complain to the CNIL.`,
  theCarrier: 'the authority that carries the initiative',
  rightsAt: (contact) => `These rights are exercised with: ${contact}.`,
}
