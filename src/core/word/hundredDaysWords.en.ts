import type { HundredDaysWords } from './hundredDaysWords.fr.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const hundredDaysWordsEn: HundredDaysWords = {
  title: 'The 100 days',
  period: (from, to) => `From ${from} to ${to}`,
  handover: 'Handover',
  incoming: 'Takes the post',
  stateOn: 'State of the dossier',
  before: (count) =>
    `${plural(count, 'deadline falls', 'deadlines fall')} before the handover: what is not done by then will add to this. The handover dossier lists them.`,
  first: 'To begin with',
  firstHint: 'What has no date, and had better not wait.',
  nothingFirst: 'Nothing waits without a date: accesses transferred, deliverables received, questions closed.',
  firstKinds: {
    meet: 'Meet',
    read: 'Read the latest minutes',
    access: 'Ask for access',
    deliverable: 'Claim the deliverables owed',
    skill: 'Plan the transfer sessions',
    question: 'Answer the open questions',
  },
  late: 'Late already',
  nothingLate: 'Nothing is late.',
  week: (rank, from, to) => `Week ${rank}: from ${from} to ${to}`,
  monthFrom: (month, day) => `From ${day} ${month} on`,
  nothing: 'Nothing is planned.',
  nothingAfter: 'Nothing else is planned until the hundredth day.',
  done: 'Done',
  date: 'Date',
  what: 'What',
  kind: 'Kind',
  kinds: {
    papers: 'Papers to send',
    skill: 'Activity to lead alone',
  },
}
