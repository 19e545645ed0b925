import { format, parseISO, subDays } from 'date-fns'
import { colleges } from '../../../shared/committees/committees.contract.ts'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { ReportDetail } from '../../../shared/reports/reports.contract.ts'
import type { SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { progressStages } from '../../../shared/synergies/synergies.rules.ts'
import type { Locale } from '../../../shared/typography.ts'
import type { ReadDb } from '../../db/db.ts'
import { readSeries } from '../../indicators/figures.service.ts'
import { readFunnel } from '../../indicators/funnel.service.ts'
import { readImpactSums } from '../../indicators/impactSums.service.ts'
import { listIndicators } from '../../indicators/indicators.service.ts'
import { readFigures } from '../../indicators/values.service.ts'
import { findCommunications, findEvents } from '../../outreach/outreach.queries.ts'
import { listPhases } from '../../phases/phases.service.ts'
import { readPlan } from '../../plan/plan.service.ts'
import {
  findCompaniesMoved,
  findMeetingsHeld,
  findMovedSynergies,
  findSeatsHeld,
} from '../../reports/period.queries.ts'
import { readReport } from '../../reports/reports.service.ts'
import { findTrips } from '../../timeLog/timeLog.queries.ts'
import { summarise } from '../../timeLog/timeLog.service.ts'
import type { Difference } from '../../word/figureTables.ts'
import { mainCurves } from '../curves.ts'
import { readerOf, type Reader } from '../reader.ts'
import { toldPlan } from './plan.ts'
import { toldCounters, type ToldMeeting, type ToldReport } from './told.ts'

/** SQLite reads a limit of −1 as none. */
const everything = { offset: 0, limit: -1 }

interface Asked {
  report: ReportDetail
  reader: Reader
  today: CalendarDate
  until: CalendarDate
  before: CalendarDate
}

type Texts<Row> = { [Key in keyof Row]: Row[Key] extends string ? Key : never }[keyof Row]

/** The same rows without the names of confidential companies in these texts of theirs. */
function scrubbed<Row extends object>(reader: Reader, rows: readonly Row[], keys: readonly Texts<Row>[]): Row[] {
  const texts = reader.scrub(rows.map((row) => keys.map((key) => row[key])))
  return rows.map((row, rank) => ({
    ...row,
    ...Object.fromEntries(keys.map((key, at) => [key, texts[rank]?.[at]])),
  }))
}

function readCounters(db: ReadDb, { before, until }: Asked): ToldReport['counters'] {
  const asked = toldCounters.map((formula) => ({
    formula,
    impactKind: null,
    impactNature: null,
    impactStatus: null,
    unit: '',
  }))
  const figureOf = readFigures(db, asked, { day: until, before })
  return asked.map((one) => {
    const values = figureOf(one)
    return { formula: one.formula, before: values?.before.value ?? 0, after: values?.now.value ?? 0 }
  })
}

const isCounter = (formula: string | null): boolean => toldCounters.some((counter) => counter === formula)

function readIndicators(
  db: ReadDb,
  { before, until, reader, today }: Asked,
): Pick<ToldReport, 'indicators' | 'curves'> {
  const first = new Map(listIndicators(db, before).map(({ id, value }) => [id, value]))
  const shown = scrubbed(
    reader,
    listIndicators(db, until).filter(({ isOnDashboard }) => isOnDashboard),
    ['name', 'unit'],
  )
  const indicators = shown
    .filter(({ formula }) => !isCounter(formula))
    .map(({ id, name, unit, decimals, value }): Difference => ({
      name,
      unit,
      decimals,
      before: first.get(id) ?? null,
      after: value,
    }))
  const curves = mainCurves(shown, ({ id }) => readSeries(db, { id, from: null, to: until }, today))
  return { indicators, curves }
}

function readMeetings(db: ReadDb, { report, until }: Asked): ToldMeeting[] {
  const span = { from: report.from, to: until }
  const seats = Map.groupBy(findSeatsHeld(db, span), ({ meetingId }) => meetingId)
  return findMeetingsHeld(db, span).map(({ id, ...meeting }) => ({
    ...meeting,
    colleges: colleges.flatMap((college) => (seats.get(id) ?? []).filter((seat) => seat.college === college)),
  }))
}

/** What was written or named by hand, as this reader may read it. */
function readWork(db: ReadDb, { report, until, reader }: Asked) {
  const span = { from: report.from, to: until }
  const { minutes, activities, months } = summarise(db, { ...span, search: '' })
  const trips = findTrips(db, { ...span, search: '' }, everything).map(({ record }) => record)
  const communications = findCommunications(db, span).map((one) =>
    reader.mayRead(one.link) ? one : { ...one, link: '' },
  )
  return {
    minutes,
    activities: scrubbed(reader, activities, ['activity']),
    months: months.filter((month) => month.minutes > 0).toReversed(),
    trips: scrubbed(reader, trips.toReversed(), ['person', 'destination', 'purpose']),
    events: scrubbed(reader, findEvents(db, span).toReversed(), ['name', 'place']),
    communications: scrubbed(reader, communications.toReversed(), ['title', 'audience', 'link']),
  }
}

/** Names of the phases that were open at some time of the period. */
const readPhases = (db: ReadDb, { report, until }: Asked): string[] =>
  listPhases(db)
    .filter(
      ({ actualStart, actualEnd }) =>
        actualStart !== null && actualStart <= until && (actualEnd === null || actualEnd >= report.from),
    )
    .map(({ name }) => name)

/** The furthest stage first; last those that are paused, then abandoned. */
const stagesInOrder: readonly SynergyStage[] = [...progressStages.toReversed(), 'paused', 'abandoned']
const rankOf = (stage: SynergyStage): number => stagesInOrder.indexOf(stage)

const dayBefore = (date: CalendarDate): CalendarDate => format(subDays(parseISO(date), 1), 'yyyy-MM-dd')

function readAsked(
  db: ReadDb,
  { reportId, locale, today }: { reportId: Id; locale: Locale; today: CalendarDate },
): Asked {
  const reader = readerOf(db, 'partners', locale)
  const detail = readReport(db, reportId, today)
  const [report = detail] = scrubbed(reader, [detail], ['title', 'objectives', 'difficulties', 'outlook'])
  return {
    reader,
    report: { ...report, evidence: scrubbed(reader, detail.evidence, ['label', 'place']) },
    today,
    until: report.to < today ? report.to : today,
    before: dayBefore(report.from),
  }
}

/** What the report of a period tells its funder; of a period that still runs, until today. Errors: NOT_FOUND. */
export function readPeriodReport(
  db: ReadDb,
  request: { reportId: Id; locale: Locale; today: CalendarDate },
): ToldReport {
  const asked = readAsked(db, request)
  const { report, reader, today, until, before } = asked
  const span = { from: report.from, to: until }
  return {
    report,
    today,
    until,
    before,
    phaseNames: readPhases(db, asked),
    counters: readCounters(db, asked),
    ...readIndicators(db, asked),
    funnel: readFunnel(db, { asOf: until, form: null, themeId: null }),
    moved: scrubbed(reader, findMovedSynergies(db, span), ['name']).toSorted(
      (one, other) => rankOf(one.stage) - rankOf(other.stage),
    ),
    companies: findCompaniesMoved(db, span).map(({ name, isConfidential, ...row }) => ({
      ...row,
      name: isConfidential ? '' : name,
    })),
    meetings: readMeetings(db, asked),
    impacts: scrubbed(reader, readImpactSums(db, until), ['label', 'unit']),
    plan: toldPlan(readPlan(db, today), { reader, from: report.from, until }),
    ...readWork(db, asked),
  }
}
