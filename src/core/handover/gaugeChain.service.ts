import type { GaugeKey, GaugeRow } from '../../shared/handover/handover.contract.ts'
import { GAUGE_ROWS, type Counted } from '../../shared/handover/gauge.rules.ts'
import { isMoving, stageRank, synergyNumber } from '../../shared/synergies/synergies.rules.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import {
  countInterviews,
  countReportsToSend,
  findReportsToSend,
  type InterviewOfDay,
} from '../interviews/interviews.queries.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { countPromises, countPromisesDueBy, findPromisesDueBy } from '../promises/promises.queries.ts'
import { attentionOf } from '../synergies/synergyRows.service.ts'
import { findCompaniesOf, findFollowedCompanies, findLiveSynergies } from './gauge.queries.ts'

type Company = ReturnType<typeof findFollowedCompanies>[number]

const companyRow = ({ id, name, zoneName }: Company): GaugeRow => ({
  id,
  opensId: id,
  label: name,
  detail: zoneName,
  date: null,
})

const isBlank = (text: string): boolean => text.trim() === ''

const ofCompanies = (
  key: GaugeKey,
  companies: readonly Company[],
  isMissing: (company: Company) => boolean,
): Counted => {
  const missing = companies.filter(isMissing)
  return { key, missing: missing.length, total: companies.length, rows: missing.slice(0, GAUGE_ROWS).map(companyRow) }
}

const interviewRow = ({ id, organisationName, date }: InterviewOfDay): GaugeRow => ({
  id,
  opensId: id,
  label: organisationName,
  detail: '',
  date,
})

const anyInterview = { search: '', status: 'held', organisationId: null } as const

function countInterviewsToReport(db: ReadDb): Counted {
  return {
    key: 'interviewsNotReported',
    missing: countReportsToSend(db),
    total: countInterviews(db, anyInterview),
    rows: findReportsToSend(db, GAUGE_ROWS).map(interviewRow),
  }
}

function countLatePromises(db: ReadDb, today: CalendarDate): Counted {
  const open = { state: 'open', organisationId: null, interviewId: null, today } as const
  const rows = findPromisesDueBy(db, daysAfter(today, -1), { today, limit: GAUGE_ROWS })
  return {
    key: 'promisesLate',
    missing: countPromisesDueBy(db, { today, horizon: today }).late,
    total: countPromises(db, open),
    rows: rows.map(({ id, organisationId, organisationName, text, dueDate }) => ({
      id,
      opensId: organisationId,
      label: text,
      detail: organisationName,
      date: dueDate,
    })),
  }
}

/** Who brought the engaged companies in, where one knows somebody there at all: the others can be called without a name to give. */
function countIntroductions(companies: readonly Company[]): Counted {
  const engaged = companies.filter(({ isEngaged, hasContact }) => isEngaged && hasContact)
  const counted = ofCompanies('contactsNotIntroduced', engaged, ({ isIntroduced }) => !isIntroduced)
  const introductionOf = new Map(companies.map(({ id, introductionId }) => [id, introductionId]))
  // An introduction by nobody known is to be completed; without any, one is to be added.
  return { ...counted, rows: counted.rows.map((row) => ({ ...row, opensId: introductionOf.get(row.id) ?? null })) }
}

/**
 * What would be lost of the companies that are followed: those that the démarche met and that are with it still, and not the whole
 * register; the promises that are open and the interviews that were held.
 */
export function countCompaniesOfGauge(db: ReadDb, today: CalendarDate): Counted[] {
  const companies = findFollowedCompanies(db, today)
  return [
    ofCompanies('companiesWithoutReferent', companies, ({ referentId }) => referentId === null),
    ofCompanies('companiesWithoutNextStep', companies, ({ nextStep }) => isBlank(nextStep)),
    ofCompanies('companiesWithoutContact', companies, ({ hasContact }) => !hasContact),
    countIntroductions(companies),
    countLatePromises(db, today),
    countInterviewsToReport(db),
  ]
}

type Live = ReturnType<typeof findLiveSynergies>[number]
type Synergies = Omit<Counted, 'rows'> & { found: readonly Live[] }

const ofSynergies = (key: GaugeKey, asked: readonly Live[], isMissing: (synergy: Live) => boolean): Synergies => {
  const missing = asked.filter(isMissing)
  return { key, missing: missing.length, total: asked.length, found: missing.slice(0, GAUGE_ROWS) }
}

const synergyRow = ({ id, number, name, ...synergy }: Live, companies: ReadonlyMap<Id, string[]>): GaugeRow => ({
  id,
  opensId: id,
  label: `${synergyNumber(number)} · ${name}`,
  detail: (companies.get(id) ?? []).join(', '),
  date: synergy.lastMoveOn,
})

/**
 * What would be lost of the synergies that nobody abandoned. Each thing is told once: one without a next step is not told again among
 * those that went cold, which are those that have not moved for long or whose next step is past.
 */
export function countSynergiesOfGauge(db: ReadDb, today: CalendarDate): Counted[] {
  const live = findLiveSynergies(db)
  const moving = live.filter(({ stage }) => isMoving(stage))
  const attention = attentionOf(db, today)
  const reasons = new Map(moving.map((synergy) => [synergy.id, new Set(attention(synergy).cold)]))
  const isCold = ({ id }: Live): boolean =>
    (reasons.get(id)?.has('noMove') ?? false) || (reasons.get(id)?.has('lateNextStep') ?? false)
  const counted = [
    ofSynergies('synergiesWithoutNextStep', moving, ({ id }) => reasons.get(id)?.has('noNextStep') ?? false),
    ofSynergies('synergiesWithoutReferent', live, ({ referentId }) => referentId === null),
    ofSynergies('coldSynergies', moving, isCold),
    ofSynergies(
      'operationalWithoutEvidence',
      live.filter(({ stage }) => stageRank(stage) >= stageRank('operational')),
      ({ isUnproven }) => isUnproven,
    ),
  ]
  const companies = findCompaniesOf(
    db,
    counted.flatMap(({ found }) => found.map(({ id }) => id)),
  )
  return counted.map(({ found, ...one }) => ({ ...one, rows: found.map((synergy) => synergyRow(synergy, companies)) }))
}
