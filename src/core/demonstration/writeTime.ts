import { format, parseISO, subDays } from 'date-fns'
import type { CalendarDate } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import { insertEntry, insertTrip } from '../timeLog/timeLog.queries.ts'
import type { CompanyLookup } from './companyLookup.ts'
import { timeEntries, trips } from './costExamples.ts'
import { example } from './examples.ts'
import type { WrittenPlan } from './writePlan.ts'

interface TimeWriting {
  writing: Writing
  companies: CompanyLookup
  plan: WrittenPlan
}

/** What the officer's last two months went to, and where they went. */
export function writeTime({ writing: { db, newId, today }, companies, plan }: TimeWriting): void {
  const day = (daysAgo: number): CalendarDate => format(subDays(parseISO(today), daysAgo), 'yyyy-MM-dd')
  const companyId = (key: string | undefined) => (key === undefined ? null : companies.id(key))
  for (const { daysAgo, minutes, activity, company, action, note } of timeEntries)
    insertEntry(db, {
      id: newId(),
      date: day(daysAgo),
      minutes,
      activity: frenchTypography(activity),
      organisationId: companyId(company),
      actionId: action === undefined ? null : plan.action(action),
      note: frenchTypography(note === undefined ? 'Exemple' : example(note)),
    })
  for (const { daysAgo, destination, tenths, purpose, company } of trips)
    insertTrip(db, {
      id: newId(),
      date: day(daysAgo),
      person: 'Chargé de mission EIT',
      destination: frenchTypography(destination),
      kilometreTenths: tenths,
      purpose: frenchTypography(example(purpose)),
      organisationId: companyId(company),
    })
}
