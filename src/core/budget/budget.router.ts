import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteBudgetLine, deleteFunding, deleteStaffLine } from './budget.queries.ts'
import {
  addBudgetLine,
  addFunding,
  addStaffLine,
  changeBudgetLine,
  changeFunding,
  changeStaffLine,
  listBudget,
  summariseBudget,
} from './budget.service.ts'

export const budgetRouter = {
  summary: os.budget.summary.handler(({ context, input }) => summariseBudget(context.read(), input.year)),
  list: os.budget.list.handler(({ context, input }) => listBudget(context.read(), input)),
  addLine: os.budget.addLine.handler(({ context, input }) => context.write((writing) => addBudgetLine(writing, input))),
  updateLine: os.budget.updateLine.handler(({ context, input }) =>
    context.edit(({ db }) => changeBudgetLine(db, input)),
  ),
  removeLine: os.budget.removeLine.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteBudgetLine(db, input.id), 'budgetLine')),
  ),
  addStaff: os.budget.addStaff.handler(({ context, input }) =>
    context.write((writing) => addStaffLine(writing, input)),
  ),
  updateStaff: os.budget.updateStaff.handler(({ context, input }) =>
    context.edit(({ db }) => changeStaffLine(db, input)),
  ),
  removeStaff: os.budget.removeStaff.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteStaffLine(db, input.id), 'staffLine')),
  ),
  addFunding: os.budget.addFunding.handler(({ context, input }) =>
    context.write((writing) => addFunding(writing, input)),
  ),
  updateFunding: os.budget.updateFunding.handler(({ context, input }) =>
    context.edit(({ db }) => changeFunding(db, input)),
  ),
  removeFunding: os.budget.removeFunding.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteFunding(db, input.id), 'funding')),
  ),
}
