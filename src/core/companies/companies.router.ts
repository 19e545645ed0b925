import { demandChanged, found } from '../db/found.ts'
import { getOrganisation } from '../organisations/organisations.queries.ts'
import { os } from '../os.ts'
import { deleteStep, findCompanies } from './companies.queries.ts'
import { addStep, changeCompany, changeStep, countSteps, readCompany } from './companies.service.ts'
import { countTimeline, findTimeline } from './timeline.queries.ts'

export const companiesRouter = {
  list: os.companies.list.handler(({ context, input }) => findCompanies(context.read(), input, context.today())),
  get: os.companies.get.handler(({ context, input }) =>
    readCompany(context.read(), input.organisationId, context.today()),
  ),
  update: os.companies.update.handler(({ context, input }) => context.edit((writing) => changeCompany(writing, input))),
  timeline: os.companies.timeline.handler(({ context, input }) => {
    found(getOrganisation(context.read(), input.organisationId), 'organisation')
    return {
      total: countTimeline(context.read(), input.organisationId),
      rows: findTimeline(context.read(), input.organisationId, input),
    }
  }),
  counts: os.companies.counts.handler(({ context, input }) =>
    countSteps(context.read(), input.asOf ?? context.today()),
  ),
  addStep: os.companies.addStep.handler(({ context, input }) => context.write((writing) => addStep(writing, input))),
  updateStep: os.companies.updateStep.handler(({ context, input }) =>
    context.edit((writing) => changeStep(writing, input)),
  ),
  removeStep: os.companies.removeStep.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteStep(db, input.id), 'companyStep')),
  ),
}
