import { os } from '../os.ts'
import {
  freezeDashboard,
  listDashboardRecords,
  listFrozen,
  readDashboard,
  unfreezeDashboard,
} from './dashboard.service.ts'

export const dashboardRouter = {
  read: os.dashboard.read.handler(({ context, input }) =>
    readDashboard(context.read(), { ...input, today: context.today(), locale: context.settings.get().locale }),
  ),
  freeze: os.dashboard.freeze.handler(({ context, input }) =>
    context.write((writing) => freezeDashboard(writing, input.meetingId)),
  ),
  unfreeze: os.dashboard.unfreeze.handler(({ context, input }) =>
    context.write((writing) => unfreezeDashboard(writing, input.meetingId)),
  ),
  frozen: os.dashboard.frozen.handler(({ context }) => listFrozen(context.read(), context.settings.get().locale)),
  records: os.dashboard.records.handler(({ context, input }) =>
    listDashboardRecords(context.read(), { ...input, today: context.today() }),
  ),
}
