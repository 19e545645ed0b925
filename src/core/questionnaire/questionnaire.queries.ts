import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { questionnaireAxes } from '../../shared/questionnaire/questionnaire.contract.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { campaign, campaignAnswer, questionnaireItem } from './questionnaire.table.ts'

export type ItemRecord = typeof questionnaireItem.$inferSelect
export type CampaignRecord = typeof campaign.$inferSelect
export type AnswerRecord = typeof campaignAnswer.$inferSelect

const axisRank = sql`instr(${questionnaireAxes.join(' ')}, ${questionnaireItem.axis})`

/** Items in use and retired ones, by axis and position. */
export const findItems = (db: ReadDb): ItemRecord[] =>
  db
    .select()
    .from(questionnaireItem)
    .orderBy(axisRank, asc(questionnaireItem.position), asc(questionnaireItem.id))
    .all()

export const getItem = (db: ReadDb, id: Id): ItemRecord | undefined =>
  db.select().from(questionnaireItem).where(eq(questionnaireItem.id, id)).get()

export const insertItems = (db: Db, rows: (typeof questionnaireItem.$inferInsert)[]): void => {
  db.insert(questionnaireItem).values(rows).run()
}

/** Number of rows found: 0 when there is no such item. */
export const updateItem = (db: Db, id: Id, patch: Partial<ItemRecord>): number =>
  changeRow(db, questionnaireItem, { id, patch })

export const deleteItem = (db: Db, id: Id): number =>
  db.delete(questionnaireItem).where(eq(questionnaireItem.id, id)).run().changes

/** Newest first. */
export const findCampaigns = (db: ReadDb): CampaignRecord[] =>
  db.select().from(campaign).orderBy(desc(campaign.year)).all()

export const getCampaign = (db: ReadDb, id: Id): CampaignRecord | undefined =>
  db.select().from(campaign).where(eq(campaign.id, id)).get()

export const getCampaignOfYear = (db: ReadDb, year: number): CampaignRecord | undefined =>
  db.select().from(campaign).where(eq(campaign.year, year)).get()

export const insertCampaign = (db: Db, row: typeof campaign.$inferInsert): void => {
  db.insert(campaign).values(row).run()
}

/** Number of rows found: 0 when there is no such campaign. */
export const updateCampaign = (db: Db, id: Id, patch: Partial<CampaignRecord>): number =>
  changeRow(db, campaign, { id, patch })

export const deleteCampaign = (db: Db, id: Id): number => db.delete(campaign).where(eq(campaign.id, id)).run().changes

/** The answers of every campaign. */
export const findAnswers = (db: ReadDb): AnswerRecord[] => db.select().from(campaignAnswer).all()

export const getAnswer = (db: ReadDb, campaignId: Id, itemId: Id): AnswerRecord | undefined =>
  db
    .select()
    .from(campaignAnswer)
    .where(and(eq(campaignAnswer.campaignId, campaignId), eq(campaignAnswer.itemId, itemId)))
    .get()

export const insertAnswer = (db: Db, row: typeof campaignAnswer.$inferInsert): void => {
  db.insert(campaignAnswer).values(row).run()
}

export const updateAnswer = (db: Db, id: Id, patch: Partial<AnswerRecord>): number =>
  changeRow(db, campaignAnswer, { id, patch })

/** The closed campaigns that asked an item, oldest first. */
export const findClosedCampaignsOf = (db: ReadDb, itemId: Id): CampaignRecord[] =>
  db
    .select({ campaign })
    .from(campaignAnswer)
    .innerJoin(campaign, eq(campaign.id, campaignAnswer.campaignId))
    .where(and(eq(campaignAnswer.itemId, itemId), isNotNull(campaign.closedOn)))
    .orderBy(asc(campaign.year))
    .all()
    .map((found) => found.campaign)
