import { os } from '../os.ts'
import { circulateMinutes, freezeMinutes, unfreezeMinutes } from './minutes.service.ts'
import { readMinutes } from './minutes.view.ts'

export const minutesRouter = {
  get: os.minutes.get.handler(({ context, input }) => readMinutes(context.read(), input.meetingId, context.today())),
  circulate: os.minutes.circulate.handler(({ context, input }) =>
    context.write((writing) => circulateMinutes(writing, input.meetingId)),
  ),
  freeze: os.minutes.freeze.handler(({ context, input }) => freezeMinutes(context, input.meetingId)),
  unfreeze: os.minutes.unfreeze.handler(({ context, input }) =>
    context.write((writing) => unfreezeMinutes(writing, input.meetingId)),
  ),
}
