import type { CalendarDate, Id } from '../../shared/fields.ts'
import { endingContracts, GAUGE_ROWS, runningContracts, type Counted } from '../../shared/handover/gauge.rules.ts'
import type { GaugeKey, GaugeRow } from '../../shared/handover/handover.contract.ts'
import { asksForAnswer, isOwed } from '../../shared/inventory/inventory.rules.ts'
import { isBelowTarget } from '../../shared/skills/skills.rules.ts'
import type { ReadDb } from '../db/db.ts'
import { listContracts, listDeliverables, listLessons, listTools } from '../inventory/inventory.service.ts'
import { findActivities, findRatings } from '../skills/skills.queries.ts'

interface Asked<Row> {
  total: number
  missing: readonly Row[]
  rowOf: (row: Row) => Omit<GaugeRow, 'id' | 'opensId'>
}

const ofRecords = <Row extends { id: Id }>(key: GaugeKey, { total, missing, rowOf }: Asked<Row>): Counted => ({
  key,
  missing: missing.length,
  total,
  rows: missing.slice(0, GAUGE_ROWS).map((row) => ({ id: row.id, opensId: row.id, ...rowOf(row) })),
})

const soonestFirst = <Row>(rows: readonly Row[], dayOf: (row: Row) => CalendarDate | null): Row[] =>
  rows.toSorted((one, other) => (dayOf(one) ?? '9999').localeCompare(dayOf(other) ?? '9999'))

/** What the consultancy owes: not received whole, and received with a reserve that nobody lifted. */
function countDeliverables(db: ReadDb, today: CalendarDate): Counted[] {
  const concerned = listDeliverables(db, today).filter(({ state }) => state !== 'notConcerned')
  const received = concerned.filter(({ state }) => !isOwed(state))
  return [
    ofRecords('deliverablesNotReceived', {
      total: concerned.length,
      missing: soonestFirst(
        concerned.filter(({ state }) => isOwed(state)),
        ({ dueOn }) => dueOn,
      ),
      rowOf: ({ name, organisationName, dueOn }) => ({ label: name, detail: organisationName, date: dueOn }),
    }),
    ofRecords('deliverablesWithReserve', {
      total: received.length,
      missing: received.filter(({ reserve }) => reserve.trim() !== ''),
      rowOf: ({ name, reserve, receivedOn }) => ({ label: name, detail: reserve, date: receivedOn }),
    }),
  ]
}

function countTools(db: ReadDb, today: CalendarDate): Counted {
  const tools = listTools(db, today)
  return ofRecords('toolsNotTransferred', {
    total: tools.length,
    missing: soonestFirst(
      tools.filter(({ isTransferred }) => !isTransferred),
      ({ expiresOn }) => expiresOn,
    ),
    rowOf: ({ name, holder, expiresOn }) => ({ label: name, detail: holder, date: expiresOn }),
  })
}

function countContracts(db: ReadDb, today: CalendarDate): Counted {
  const contracts = listContracts(db, today)
  return ofRecords('contractsEnding', {
    total: runningContracts(contracts).length,
    missing: endingContracts(contracts),
    rowOf: ({ name, organisationName, endOn }) => ({ label: name, detail: organisationName, date: endOn }),
  })
}

function countQuestions(db: ReadDb): Counted {
  const asked = listLessons(db).filter(({ kind }) => asksForAnswer(kind))
  return ofRecords('openQuestions', {
    total: asked.length,
    missing: asked.filter(({ isClosed }) => !isClosed),
    rowOf: ({ text, date }) => ({ label: text, detail: '', date }),
  })
}

/** What is not in hand yet of what is received, held and known. */
export const countInventoryOfGauge = (db: ReadDb, today: CalendarDate): Counted[] => [
  ...countDeliverables(db, today),
  countTools(db, today),
  countContracts(db, today),
  countQuestions(db),
]

/** The activities in use that nobody rated, and of the rated ones those below their target: each is told once. */
export function countSkillsOfGauge(db: ReadDb): Counted[] {
  const ratings = Map.groupBy(findRatings(db), ({ activityId }) => activityId)
  const activities = findActivities(db)
    .filter(({ isRetired }) => !isRetired)
    .map((activity) => {
      const own = ratings.get(activity.id) ?? []
      const latest = (rater: 'officer' | 'consultancy') => own.find((rating) => rating.rater === rater) ?? null
      return { ...activity, officer: latest('officer'), consultancy: latest('consultancy') }
    })
  const isRated = ({ officer, consultancy }: (typeof activities)[number]): boolean =>
    officer !== null || consultancy !== null
  const aimed = activities.filter((activity) => isRated(activity) && activity.targetLevel !== null)
  const rowOf = ({ name, targetDate }: (typeof activities)[number]) => ({ label: name, detail: '', date: targetDate })
  return [
    ofRecords('activitiesNotRated', {
      total: activities.length,
      missing: activities.filter((activity) => !isRated(activity)),
      rowOf,
    }),
    ofRecords('activitiesBelowTarget', {
      total: aimed.length,
      missing: soonestFirst(aimed.filter(isBelowTarget), ({ targetDate }) => targetDate),
      rowOf,
    }),
  ]
}
