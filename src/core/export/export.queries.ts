import { asc, count, getTableName, max, ne } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import {
  linkedDecision,
  actionLink,
  actionNote,
  actionPartner,
  actionRelation,
  actionStep,
  actionTheme,
} from '../actions/actionParts.table.ts'
import { action } from '../actions/actions.table.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { axis } from '../axes/axes.table.ts'
import { budgetLine, funding, staffLine } from '../budget/budget.table.ts'
import { committee, membership } from '../committees/committees.table.ts'
import type { ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { decision } from '../decisions/decisions.table.ts'
import { initiative, zone } from '../initiative/initiative.table.ts'
import { agendaItem, attendance, meeting } from '../meetings/meetings.table.ts'
import { frozenMinutes } from '../minutes/minutes.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { companyRelation, companyStep, spokenNote } from '../companies/companies.table.ts'
import { exchange } from '../exchanges/exchanges.table.ts'
import { flow } from '../flows/flows.table.ts'
import { followUpGroup, groupSnapshot, groupStep } from '../groups/groups.table.ts'
import { interview, interviewNote, interviewParticipant, interviewQuestion } from '../interviews/interviews.table.ts'
import { matchDismissal } from '../matches/matches.table.ts'
import { collectiveNeed, need } from '../needs/needs.table.ts'
import { milestone, phase } from '../phases/phases.table.ts'
import { baseline, baselineAction } from '../plan/plan.table.ts'
import { promise } from '../promises/promises.table.ts'
import { impact, readiness } from '../synergies/impacts.table.ts'
import { scenario } from '../synergies/scenarios.table.ts'
import { synergy, synergyCompany, synergySource, synergyStep } from '../synergies/synergies.table.ts'
import { frozenDashboard } from '../dashboard/dashboard.table.ts'
import { indicator, indicatorAction, indicatorTarget, measure } from '../indicators/indicators.table.ts'
import { communication, outreachEvent } from '../outreach/outreach.table.ts'
import { campaign, campaignAnswer, questionnaireItem } from '../questionnaire/questionnaire.table.ts'
import { funderDuty, report, reportEvidence } from '../reports/reports.table.ts'
import { attachedFile } from '../attachedFiles/attachedFiles.table.ts'
import { gaugePoint, handover } from '../handover/handover.table.ts'
import { contract, deliverable, introduction, lesson, tool } from '../inventory/inventory.table.ts'
import { overlapStep, skillActivity, skillRating, transferTopic } from '../skills/skills.table.ts'
import { timeEntry, trip } from '../timeLog/timeLog.table.ts'
import { term, theme } from '../vocabulary/vocabulary.table.ts'

/** Every table of a dossier but the files kept whole, in the order in which they refer to one another. */
export const exportedTables = {
  initiative,
  zone,
  phase,
  milestone,
  organisation,
  contact,
  committee,
  membership,
  meeting,
  agendaItem,
  attendance,
  decision,
  frozenMinutes,
  theme,
  term,
  interview,
  interviewParticipant,
  interviewQuestion,
  interviewNote,
  exchange,
  promise,
  collectiveNeed,
  need,
  flow,
  synergy,
  synergyCompany,
  synergySource,
  synergyStep,
  scenario,
  impact,
  readiness,
  matchDismissal,
  axis,
  action,
  actionStep,
  actionNote,
  actionLink,
  actionPartner,
  actionTheme,
  linkedDecision,
  actionRelation,
  followUpGroup,
  groupStep,
  groupSnapshot,
  companyRelation,
  companyStep,
  spokenNote,
  budgetLine,
  staffLine,
  funding,
  baseline,
  baselineAction,
  timeEntry,
  trip,
  outreachEvent,
  communication,
  indicator,
  indicatorTarget,
  measure,
  indicatorAction,
  questionnaireItem,
  campaign,
  campaignAnswer,
  report,
  reportEvidence,
  funderDuty,
  frozenDashboard,
  skillActivity,
  skillRating,
  overlapStep,
  transferTopic,
  deliverable,
  tool,
  contract,
  introduction,
  lesson,
  handover,
  gaugePoint,
  attachedFile,
  journal,
} satisfies Record<string, SQLiteTable & { id: SQLiteColumn }>

export type ExportedTable = keyof typeof exportedTables

const forEachTable = <T>(make: (table: SQLiteTable & { id: SQLiteColumn }) => T): Record<ExportedTable, T> => {
  const made = Object.entries(exportedTables).map(([name, table]) => [name, make(table)] as const)
  // Object.fromEntries widens the names that were just listed.
  return Object.fromEntries(made) as Record<ExportedTable, T>
}

/** The rows of every table, by the table's name, in the order of their ids: columns in camel case, JSON columns as JSON. */
export const findAllRows = (db: ReadDb): Record<ExportedTable, object[]> =>
  forEachTable((table) => db.select().from(table).orderBy(asc(table.id)).all())

/** What the officer would say face to face: its rows and all that the journal kept of them leave only when they are asked for. */
const isOfSpokenNotes = ne(journal.entity, getTableName(spokenNote))

/** Every table but the spoken notes, and the journal without a trace of them. */
export function findRowsWithoutSpokenNotes(db: ReadDb): Omit<Record<ExportedTable, object[]>, 'spokenNote'> {
  const { spokenNote: _, ...rows } = findAllRows(db)
  return { ...rows, journal: db.select().from(journal).where(isOfSpokenNotes).orderBy(asc(journal.id)).all() }
}

/** The number of rows of every table, by the table's name. */
export const countAllRows = (db: ReadDb): Record<ExportedTable, number> =>
  forEachTable((table) => db.select({ count: count() }).from(table).get()?.count ?? 0)

/** When the dossier was last changed. */
export const lastChange = (db: ReadDb): string | null =>
  db
    .select({ at: max(journal.at) })
    .from(journal)
    .get()?.at ?? null

export const findAttachments = (db: ReadDb) => db.select().from(attachment).orderBy(asc(attachment.sha256)).all()
