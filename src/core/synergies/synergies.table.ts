import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { confidentialityLevels } from '../../shared/confidentiality.ts'
import {
  evidenceKinds,
  synergyAmbitions,
  synergyForms,
  synergyNatures,
  synergyOrigins,
  synergyRoles,
  synergyStages,
} from '../../shared/synergies/synergies.contract.ts'
import { date, id, words } from '../db/columns.ts'
import { flow } from '../flows/flows.table.ts'
import { zone } from '../initiative/initiative.table.ts'
import { interview } from '../interviews/interviews.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { collectiveNeed, need } from '../needs/needs.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'

/** A synergy between companies, from the idea to the lasting practice. */
export const synergy = sqliteTable(
  'synergy',
  {
    id: id(),
    /** Given once, in order, and never again: S-7. */
    number: integer().notNull(),
    name: text().notNull(),
    summary: words(),
    nature: text({ enum: synergyNatures }),
    form: text({ enum: synergyForms }),
    ambition: text({ enum: synergyAmbitions }),
    origin: text({ enum: synergyOrigins }),
    themeId: text().references(() => theme.id),
    zoneId: text().references(() => zone.id),
    collectiveNeedId: text().references(() => collectiveNeed.id),
    interviewId: text().references(() => interview.id),
    originMeetingId: text().references(() => meeting.id),
    /** Where its latest step brought it, and since when; kept by the service from `synergy_step`. */
    stage: text({ enum: synergyStages }).notNull().default('idea'),
    stageSince: text().notNull(),
    referentId: text().references(() => contact.id),
    confidentiality: text({ enum: confidentialityLevels }).notNull().default('partners'),
    nextStep: words(),
    nextStepOn: date(),
    note: words(),
  },
  (table) => [
    uniqueIndex('synergy_number').on(table.number),
    index('synergy_stage').on(table.stage, table.stageSince),
    index('synergy_theme').on(table.themeId),
    index('synergy_zone').on(table.zoneId),
    index('synergy_collective').on(table.collectiveNeedId),
    index('synergy_interview').on(table.interviewId),
    index('synergy_origin_meeting').on(table.originMeetingId),
    index('synergy_referent').on(table.referentId),
  ],
)

/** What a company does in a synergy; one company can have several roles. */
export const synergyCompany = sqliteTable(
  'synergy_company',
  {
    id: id(),
    synergyId: text()
      .notNull()
      .references(() => synergy.id, { onDelete: 'cascade' }),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    contactId: text().references(() => contact.id),
    role: text({ enum: synergyRoles }).notNull(),
    joinedOn: text().notNull(),
    note: words(),
  },
  (table) => [
    uniqueIndex('synergy_company_once').on(table.synergyId, table.organisationId, table.role),
    index('synergy_company_organisation').on(table.organisationId),
    index('synergy_company_contact').on(table.contactId),
  ],
)

/** A need that a synergy answers, or a flow that it uses. */
export const synergySource = sqliteTable(
  'synergy_source',
  {
    id: id(),
    synergyId: text()
      .notNull()
      .references(() => synergy.id, { onDelete: 'cascade' }),
    needId: text().references(() => need.id),
    flowId: text().references(() => flow.id),
  },
  (table) => [
    uniqueIndex('synergy_source_need').on(table.synergyId, table.needId),
    uniqueIndex('synergy_source_flow').on(table.synergyId, table.flowId),
    index('synergy_source_of_need').on(table.needId),
    index('synergy_source_of_flow').on(table.flowId),
  ],
)

/** One step of a synergy's life: the stage it came to, when, who said so, why, and what proves it. */
export const synergyStep = sqliteTable(
  'synergy_step',
  {
    id: id(),
    synergyId: text()
      .notNull()
      .references(() => synergy.id, { onDelete: 'cascade' }),
    stage: text({ enum: synergyStages }).notNull(),
    date: text().notNull(),
    who: words(),
    reason: words(),
    meetingId: text().references(() => meeting.id),
    evidenceKind: text({ enum: evidenceKinds }),
    evidence: words(),
  },
  (table) => [
    index('synergy_step_synergy').on(table.synergyId, table.date),
    index('synergy_step_stage').on(table.stage, table.date),
    index('synergy_step_meeting').on(table.meetingId),
  ],
)
