import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const questionnaireRouter = {
  items: os.questionnaire.items.handler(() => notBuilt()),
  addItems: os.questionnaire.addItems.handler(() => notBuilt()),
  updateItem: os.questionnaire.updateItem.handler(() => notBuilt()),
  removeItem: os.questionnaire.removeItem.handler(() => notBuilt()),
  moveItem: os.questionnaire.moveItem.handler(() => notBuilt()),
  campaigns: os.questionnaire.campaigns.handler(() => notBuilt()),
  campaign: os.questionnaire.campaign.handler(() => notBuilt()),
  startCampaign: os.questionnaire.startCampaign.handler(() => notBuilt()),
  updateCampaign: os.questionnaire.updateCampaign.handler(() => notBuilt()),
  closeCampaign: os.questionnaire.closeCampaign.handler(() => notBuilt()),
  reopenCampaign: os.questionnaire.reopenCampaign.handler(() => notBuilt()),
  removeCampaign: os.questionnaire.removeCampaign.handler(() => notBuilt()),
  answer: os.questionnaire.answer.handler(() => notBuilt()),
  curves: os.questionnaire.curves.handler(() => notBuilt()),
}
