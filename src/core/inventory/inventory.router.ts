import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import {
  deleteContract,
  deleteDeliverable,
  deleteIntroduction,
  deleteLesson,
  deleteTool,
  updateLesson,
  updateTool,
} from './inventory.queries.ts'
import {
  addContract,
  addDeliverable,
  addIntroduction,
  addLesson,
  addTool,
  changeContract,
  changeDeliverable,
  changeIntroduction,
  listContracts,
  listDeliverables,
  listIntroductions,
  listLessons,
  listTools,
} from './inventory.service.ts'
import { addStarter, countMissingStarter } from './starter.service.ts'

const { inventory } = os

export const inventoryRouter = {
  deliverables: inventory.deliverables.handler(({ context }) => listDeliverables(context.read(), context.today())),
  addDeliverable: inventory.addDeliverable.handler(({ context, input }) =>
    context.write((writing) => addDeliverable(writing, input)),
  ),
  updateDeliverable: inventory.updateDeliverable.handler(({ context, input }) =>
    context.edit((writing) => changeDeliverable(writing, input)),
  ),
  removeDeliverable: inventory.removeDeliverable.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteDeliverable(db, input.id), 'deliverable')),
  ),
  missingStarter: inventory.missingStarter.handler(({ context }) => ({ count: countMissingStarter(context.read()) })),
  addStarter: inventory.addStarter.handler(({ context }) =>
    context.write((writing) => addStarter(writing, context.settings.get().locale)),
  ),
  tools: inventory.tools.handler(({ context }) => listTools(context.read(), context.today())),
  addTool: inventory.addTool.handler(({ context, input }) => context.write((writing) => addTool(writing, input))),
  updateTool: inventory.updateTool.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateTool(db, id, patch), 'tool')),
  ),
  removeTool: inventory.removeTool.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteTool(db, input.id), 'tool')),
  ),
  contracts: inventory.contracts.handler(({ context }) => listContracts(context.read(), context.today())),
  addContract: inventory.addContract.handler(({ context, input }) =>
    context.write((writing) => addContract(writing, input)),
  ),
  updateContract: inventory.updateContract.handler(({ context, input }) =>
    context.edit(({ db }) => changeContract(db, input)),
  ),
  removeContract: inventory.removeContract.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteContract(db, input.id), 'contract')),
  ),
  introductions: inventory.introductions.handler(({ context }) => listIntroductions(context.read())),
  addIntroduction: inventory.addIntroduction.handler(({ context, input }) =>
    context.write((writing) => addIntroduction(writing, input)),
  ),
  updateIntroduction: inventory.updateIntroduction.handler(({ context, input }) =>
    context.edit(({ db }) => changeIntroduction(db, input)),
  ),
  removeIntroduction: inventory.removeIntroduction.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteIntroduction(db, input.id), 'introduction')),
  ),
  lessons: inventory.lessons.handler(({ context }) => listLessons(context.read())),
  addLesson: inventory.addLesson.handler(({ context, input }) => context.write((writing) => addLesson(writing, input))),
  updateLesson: inventory.updateLesson.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateLesson(db, id, patch), 'lesson')),
  ),
  removeLesson: inventory.removeLesson.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteLesson(db, input.id), 'lesson')),
  ),
}
