import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Locale } from '../../../shared/typography.ts'
import { listAxes } from '../../axes/axes.service.ts'
import { listBudget } from '../../budget/budget.service.ts'
import type { ReadDb } from '../../db/db.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { listEntries, listTrips } from '../../timeLog/timeLog.service.ts'
import { wordsOf } from '../../word/pen.ts'
import { readToldPlan } from '../actionPlan/read.ts'
import { readerOf } from '../reader.ts'
import { actionsTable, budgetTable, fundingTable, staffTable } from './plan.ts'
import { indicatorsTable } from './indicators.ts'
import { timeTable, tripsTable } from './time.ts'

const EVERYTHING = { actionId: null, year: null }
const ALL = { offset: 0, limit: 1_000_000, search: '' }

/** A table of the project office: confidential actions are in it. */
export function readTable(
  db: ReadDb,
  { table, from = null, to = null }: Extract<DocumentRequest, { kind: 'table' }>,
  { locale, today }: { locale: Locale; today: CalendarDate },
): Sheet {
  const words = wordsOf(locale)
  const telling = { words, axes: listAxes(db) }
  switch (table) {
    case 'actions':
      return actionsTable(telling, readToldPlan(db, { reader: readerOf(db, 'office', locale), locale, today }).actions)
    case 'budget':
      return budgetTable(telling, listBudget(db, EVERYTHING).lines)
    case 'funding':
      return fundingTable(telling, listBudget(db, EVERYTHING).funding)
    case 'staff':
      return staffTable(telling, listBudget(db, EVERYTHING).staff)
    // The lists have the latest first: a report reads from the start of its period.
    case 'time':
      return timeTable(words, listEntries(db, { ...ALL, from, to }, locale).rows.toReversed())
    case 'trips':
      return tripsTable(words, listTrips(db, { ...ALL, from, to }, locale).rows.toReversed())
    case 'indicators':
      return indicatorsTable(db, words, today)
    default:
      return assertNever(table)
  }
}
