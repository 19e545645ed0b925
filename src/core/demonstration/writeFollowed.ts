import type { CalendarDate, Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import { addStep, changeCompany } from '../companies/companies.service.ts'
import type { Writing } from '../context.ts'
import { insertExchange } from '../exchanges/exchanges.queries.ts'
import { attachGroup, completeStep } from '../groups/groups.service.ts'
import { addInterview } from '../interviews/interviews.service.ts'
import { insertPromise } from '../promises/promises.queries.ts'
import { on, type CompanyLookup } from './companyLookup.ts'
import { example } from './examples.ts'
import {
  exchanges,
  groups,
  interviewToCome,
  nextSteps,
  promises,
  spokenNotes,
  type FollowedKey,
} from './followedExamples.ts'
import { laterWithoutFlow } from './flowExamples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'
import { calendarDate } from './writeMeeting.ts'

interface FollowedWriting {
  writing: Writing
  ids: DemonstrationIds
  companies: CompanyLookup
  synergies: ReadonlyMap<FollowedKey, Id>
  meetingAt: (committee: string, date: CalendarDate) => Id | null
}

function writeGroups({ writing, ids, synergies, meetingAt }: FollowedWriting): void {
  for (const { committee, synergy, steps } of groups) {
    const committeeId = ids.committee(committee)
    attachGroup(writing, { committeeId, synergyId: synergies.get(synergy) ?? null, actionId: null })
    for (const [step, date] of steps)
      completeStep(writing, { committeeId, step, date, meetingId: meetingAt(committee, date), note: '' })
  }
}

function writeContacts({ writing, companies }: FollowedWriting): void {
  const { db, newId, today } = writing
  for (const { company, kind, on: date, summary } of exchanges)
    insertExchange(db, {
      id: newId(),
      organisationId: companies.id(company),
      contactId: companies.contact(company),
      date: calendarDate(date, today),
      kind,
      ...typeset({ summary: example(summary) }),
    })
  for (const { company, side, text, madeOn, due, keptOn } of promises)
    insertPromise(db, {
      id: newId(),
      organisationId: companies.id(company),
      contactId: companies.contact(company),
      side,
      ...typeset({ text }),
      madeOn: calendarDate(madeOn, today),
      dueDate: calendarDate(due, today),
      outcome: keptOn === undefined ? null : 'kept',
      settledOn: keptOn === undefined ? null : calendarDate(keptOn, today),
    })
}

function writeRelations({ writing, ids, companies }: FollowedWriting): void {
  const referentId = ids.contact('officer')
  for (const company of [...companies.by('interview'), ...companies.by('event')])
    changeCompany(writing, { organisationId: companies.id(company), isAssociationMember: true, referentId })
  for (const { company, step, inDays } of nextSteps)
    changeCompany(writing, {
      organisationId: companies.id(company),
      nextStep: frenchTypography(step),
      nextStepOn: calendarDate(inDays, writing.today),
    })
  for (const { company, text } of spokenNotes)
    changeCompany(writing, { organisationId: companies.id(company), spokenNotes: frenchTypography(text) })
  for (const { company, on: date } of laterWithoutFlow)
    addStep(on(writing, date), {
      organisationId: companies.id(company),
      step: 'contributing',
      date,
      note: frenchTypography(example('Participe à un groupe de suivi.')),
    })
}

/** How groups and companies were followed since, and what is to come. */
export function writeFollowed(target: FollowedWriting): void {
  const { writing, companies } = target
  writeGroups(target)
  writeContacts(target)
  writeRelations(target)
  addInterview(writing, {
    organisationId: companies.id(interviewToCome.company),
    date: calendarDate(interviewToCome.inDays, writing.today),
  })
}
