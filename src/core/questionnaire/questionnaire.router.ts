import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import {
  answerItem,
  changeCampaign,
  closeCampaign,
  listCampaigns,
  readCampaign,
  readCurves,
  reopenCampaign,
  startCampaign,
} from './campaigns.service.ts'
import { deleteCampaign, findItems } from './questionnaire.queries.ts'
import { addItems, changeItem, moveItem, removeItem } from './questionnaire.service.ts'

export const questionnaireRouter = {
  items: os.questionnaire.items.handler(({ context }) => findItems(context.read())),
  addItems: os.questionnaire.addItems.handler(({ context, input }) =>
    context.write((writing) => addItems(writing, input)),
  ),
  updateItem: os.questionnaire.updateItem.handler(({ context, input }) =>
    context.edit(({ db }) => changeItem(db, input)),
  ),
  removeItem: os.questionnaire.removeItem.handler(({ context, input }) =>
    context.write(({ db }) => removeItem(db, input.id)),
  ),
  moveItem: os.questionnaire.moveItem.handler(({ context, input }) => context.write(({ db }) => moveItem(db, input))),
  campaigns: os.questionnaire.campaigns.handler(({ context }) => listCampaigns(context.read())),
  campaign: os.questionnaire.campaign.handler(({ context, input }) => readCampaign(context.read(), input.id)),
  startCampaign: os.questionnaire.startCampaign.handler(({ context, input }) =>
    context.write((writing) => startCampaign(writing, input)),
  ),
  updateCampaign: os.questionnaire.updateCampaign.handler(({ context, input }) =>
    context.edit((writing) => changeCampaign(writing, input)),
  ),
  closeCampaign: os.questionnaire.closeCampaign.handler(({ context, input }) =>
    context.write((writing) => closeCampaign(writing, input.id)),
  ),
  reopenCampaign: os.questionnaire.reopenCampaign.handler(({ context, input }) =>
    context.write(({ db }) => reopenCampaign(db, input.id)),
  ),
  removeCampaign: os.questionnaire.removeCampaign.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteCampaign(db, input.id), 'campaign')),
  ),
  answer: os.questionnaire.answer.handler(({ context, input }) =>
    context.edit((writing) => answerItem(writing, input)),
  ),
  curves: os.questionnaire.curves.handler(({ context }) => readCurves(context.read())),
}
