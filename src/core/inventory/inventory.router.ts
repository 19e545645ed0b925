import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const inventoryRouter = {
  deliverables: os.inventory.deliverables.handler(() => notBuilt()),
  addDeliverable: os.inventory.addDeliverable.handler(() => notBuilt()),
  updateDeliverable: os.inventory.updateDeliverable.handler(() => notBuilt()),
  removeDeliverable: os.inventory.removeDeliverable.handler(() => notBuilt()),
  missingStarter: os.inventory.missingStarter.handler(() => notBuilt()),
  addStarter: os.inventory.addStarter.handler(() => notBuilt()),
  tools: os.inventory.tools.handler(() => notBuilt()),
  addTool: os.inventory.addTool.handler(() => notBuilt()),
  updateTool: os.inventory.updateTool.handler(() => notBuilt()),
  removeTool: os.inventory.removeTool.handler(() => notBuilt()),
  contracts: os.inventory.contracts.handler(() => notBuilt()),
  addContract: os.inventory.addContract.handler(() => notBuilt()),
  updateContract: os.inventory.updateContract.handler(() => notBuilt()),
  removeContract: os.inventory.removeContract.handler(() => notBuilt()),
  introductions: os.inventory.introductions.handler(() => notBuilt()),
  addIntroduction: os.inventory.addIntroduction.handler(() => notBuilt()),
  updateIntroduction: os.inventory.updateIntroduction.handler(() => notBuilt()),
  removeIntroduction: os.inventory.removeIntroduction.handler(() => notBuilt()),
  lessons: os.inventory.lessons.handler(() => notBuilt()),
  addLesson: os.inventory.addLesson.handler(() => notBuilt()),
  updateLesson: os.inventory.updateLesson.handler(() => notBuilt()),
  removeLesson: os.inventory.removeLesson.handler(() => notBuilt()),
}
