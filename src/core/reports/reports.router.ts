import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteDuty, deleteEvidence, deleteReport, updateEvidence } from './reports.queries.ts'
import {
  addDuty,
  addEvidence,
  addReport,
  changeDuty,
  changeReport,
  listDuties,
  listReports,
  readReport,
} from './reports.service.ts'

export const reportsRouter = {
  list: os.reports.list.handler(({ context }) => listReports(context.read(), context.today())),
  get: os.reports.get.handler(({ context, input }) => readReport(context.read(), input.id, context.today())),
  create: os.reports.create.handler(({ context, input }) =>
    context.write((writing) => addReport(writing, input, context.settings.get().locale)),
  ),
  update: os.reports.update.handler(({ context, input }) => context.edit((writing) => changeReport(writing, input))),
  remove: os.reports.remove.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteReport(db, input.id), 'report')),
  ),
  addEvidence: os.reports.addEvidence.handler(({ context, input }) =>
    context.write((writing) => addEvidence(writing, input)),
  ),
  updateEvidence: os.reports.updateEvidence.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateEvidence(db, id, patch), 'reportEvidence')),
  ),
  removeEvidence: os.reports.removeEvidence.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteEvidence(db, input.id), 'reportEvidence')),
  ),
  duties: os.reports.duties.handler(({ context }) => listDuties(context.read(), context.today())),
  addDuty: os.reports.addDuty.handler(({ context, input }) => context.write((writing) => addDuty(writing, input))),
  updateDuty: os.reports.updateDuty.handler(({ context, input }) =>
    context.edit((writing) => changeDuty(writing, input)),
  ),
  removeDuty: os.reports.removeDuty.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteDuty(db, input.id), 'funderDuty')),
  ),
}
