import type { CalendarDate } from '../../shared/fields.ts'
import type { CoreContext } from '../context.ts'
import { action } from '../actions/actions.table.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import {
  addIndicator,
  addMeasure,
  addTarget,
  changeIndicator,
  changeMeasure,
  changeTarget,
  linkAction,
  moveIndicator,
  removeIndicator,
} from './edits.service.ts'
import { listRecords, readSeries } from './figures.service.ts'
import { readFunnel } from './funnel.service.ts'
import { readImpactSums } from './impactSums.service.ts'
import { deleteLink, deleteMeasure, deleteTarget } from './indicators.queries.ts'
import { getIndicatorDetail, listIndicators, listIndicatorsOfAction } from './indicators.service.ts'
import { addShipped, countMissingShipped } from './shipped.service.ts'

/** What is to come is not known yet: a figure of a later day is that of today. */
function dayOf({ today }: CoreContext, asOf: CalendarDate | null): CalendarDate {
  const now = today()
  return asOf === null || asOf > now ? now : asOf
}

export const indicatorsRouter = {
  list: os.indicators.list.handler(({ context, input }) => listIndicators(context.read(), dayOf(context, input.asOf))),
  get: os.indicators.get.handler(({ context, input }) =>
    getIndicatorDetail(context.read(), { ...input, asOf: dayOf(context, input.asOf) }),
  ),
  series: os.indicators.series.handler(({ context, input }) => readSeries(context.read(), input, context.today())),
  records: os.indicators.records.handler(({ context, input }) =>
    listRecords(context.read(), { ...input, asOf: dayOf(context, input.asOf) }),
  ),
  funnel: os.indicators.funnel.handler(({ context, input }) =>
    readFunnel(context.read(), { ...input, asOf: dayOf(context, input.asOf) }),
  ),
  impacts: os.indicators.impacts.handler(({ context, input }) =>
    readImpactSums(context.read(), dayOf(context, input.asOf)),
  ),
  create: os.indicators.create.handler(({ context, input }) =>
    context.write((writing) => addIndicator(writing, input)),
  ),
  update: os.indicators.update.handler(({ context, input }) => context.edit(({ db }) => changeIndicator(db, input))),
  remove: os.indicators.remove.handler(({ context, input }) =>
    context.write(({ db }) => removeIndicator(db, input.id)),
  ),
  move: os.indicators.move.handler(({ context, input }) => context.write(({ db }) => moveIndicator(db, input))),
  missingShipped: os.indicators.missingShipped.handler(({ context }) => countMissingShipped(context.read())),
  addShipped: os.indicators.addShipped.handler(({ context, input }) =>
    context.write((writing) => addShipped(writing, input.set, context.settings.get().locale)),
  ),
  addTarget: os.indicators.addTarget.handler(({ context, input }) =>
    context.write((writing) => addTarget(writing, input)),
  ),
  updateTarget: os.indicators.updateTarget.handler(({ context, input }) =>
    context.edit(({ db }) => changeTarget(db, input)),
  ),
  removeTarget: os.indicators.removeTarget.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteTarget(db, input.id), 'indicator_target')),
  ),
  addMeasure: os.indicators.addMeasure.handler(({ context, input }) =>
    context.write((writing) => addMeasure(writing, input)),
  ),
  updateMeasure: os.indicators.updateMeasure.handler(({ context, input }) =>
    context.edit((writing) => changeMeasure(writing, input)),
  ),
  removeMeasure: os.indicators.removeMeasure.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteMeasure(db, input.id), 'measure')),
  ),
  linkAction: os.indicators.linkAction.handler(({ context, input }) =>
    context.write((writing) => linkAction(writing, input)),
  ),
  unlinkAction: os.indicators.unlinkAction.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteLink(db, input), 'indicator_action')),
  ),
  ofAction: os.indicators.ofAction.handler(({ context, input }) => {
    demandRecord(context.read(), action, input.actionId)
    return listIndicatorsOfAction(context.read(), input.actionId, context.today())
  }),
}
