import type { ReactNode } from 'react'
import type { Today } from '../../../shared/today/today.contract.ts'
import { ColdLeads } from './ColdLeads.tsx'
import { CompaniesToSee, PromisesDue } from './CompaniesOfDay.tsx'
import { EventsOfDay, FundersOfDay, MeasuresOfDay } from './FiguresOfDay.tsx'
import { FollowUps } from './FollowUps.tsx'
import { InterviewsToCome, ReportsToSend } from './InterviewsOfDay.tsx'
import { MeetingsToDo } from './MeetingsToDo.tsx'

/** What the day may hold, one section each, in the order in which they stand. */
export const subjectKeys = [
  'upcoming',
  'toWrite',
  'interviews',
  'events',
  'reports',
  'decisions',
  'actions',
  'funders',
  'measures',
  'promises',
  'companies',
  'synergies',
] as const satisfies readonly (keyof Today)[]
export type SubjectKey = (typeof subjectKeys)[number]

/** Three columns: what has its hour, what has its deadline, what companies wait for. */
const columns: readonly (readonly SubjectKey[])[] = [
  ['upcoming', 'toWrite', 'interviews', 'events', 'reports'],
  ['decisions', 'actions', 'funders', 'measures'],
  ['promises', 'companies', 'synergies'],
]

const views: Record<SubjectKey, (today: Today) => ReactNode> = {
  upcoming: (today) => <MeetingsToDo kind="upcoming" today={today} />,
  toWrite: (today) => <MeetingsToDo kind="toWrite" today={today} />,
  interviews: ({ interviews }) => <InterviewsToCome interviews={interviews} />,
  events: ({ events }) => <EventsOfDay events={events} />,
  reports: ({ reports }) => <ReportsToSend reports={reports} />,
  decisions: (today) => <FollowUps place="decisions" today={today} />,
  actions: (today) => <FollowUps place="actions" today={today} />,
  funders: ({ funders }) => <FundersOfDay funders={funders} />,
  measures: ({ measures }) => <MeasuresOfDay measures={measures} />,
  promises: ({ promises }) => <PromisesDue promises={promises} />,
  companies: ({ companies }) => <CompaniesToSee companies={companies} />,
  synergies: ({ synergies }) => <ColdLeads synergies={synergies} />,
}

interface Subject {
  key: SubjectKey
  view: ReactNode
}

// What is to be held keeps the first place: it cannot wait for what already has.

const rankOf = (today: Today, key: SubjectKey): number => (key === 'upcoming' || today[key].late > 0 ? 0 : 1)

/** The sections that have something, column by column: those with something late come first, the others keep their order. */
export const subjectsOf = (today: Today): Subject[][] =>
  columns.map((keys) =>
    keys
      .filter((key) => today[key].total > 0)
      .toSorted((one, other) => rankOf(today, one) - rankOf(today, other))
      .map((key) => ({ key, view: views[key](today) })),
  )

/** What has nothing to say today. */
export const emptySubjects = (today: Today): SubjectKey[] => subjectKeys.filter((key) => today[key].total === 0)
