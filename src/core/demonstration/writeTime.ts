import { format, isWeekend, parseISO, subDays } from 'date-fns'
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

/** That many days before today, or the working day before. */
function workingDay(today: CalendarDate, daysAgo: number): CalendarDate {
  let day = subDays(parseISO(today), daysAgo)
  while (isWeekend(day)) day = subDays(day, 1)
  return format(day, 'yyyy-MM-dd')
}

/** What the officer's last two months went to, and where they went. */
export function writeTime({ writing: { db, newId, today }, companies, plan }: TimeWriting): void {
  const companyId = (key: string | undefined) => (key === undefined ? null : companies.id(key))
  for (const { daysAgo, minutes, activity, company, action, note } of timeEntries)
    insertEntry(db, {
      id: newId(),
      date: workingDay(today, daysAgo),
      minutes,
      activity: frenchTypography(activity),
      organisationId: companyId(company),
      actionId: action === undefined ? null : plan.action(action),
      note: frenchTypography(note === undefined ? 'Exemple' : example(note)),
    })
  for (const { daysAgo, destination, tenths, purpose, company } of trips)
    insertTrip(db, {
      id: newId(),
      date: workingDay(today, daysAgo),
      person: 'Chargé de mission EIT',
      destination: frenchTypography(destination),
      kilometreTenths: tenths,
      purpose: frenchTypography(example(purpose)),
      organisationId: companyId(company),
    })
}
