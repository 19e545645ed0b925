import { os } from '../os.ts'
import { freezeMinutes, unfreezeMinutes } from './minutes.service.ts'
import { readMinutes } from './minutes.view.ts'

export const minutesRouter = {
  get: os.minutes.get.handler(({ context, input }) => readMinutes(context.read(), input.meetingId, context.today())),
  freeze: os.minutes.freeze.handler(({ context, input }) => freezeMinutes(context, input.meetingId)),
  unfreeze: os.minutes.unfreeze.handler(({ context, input }) =>
    context.write((writing) => unfreezeMinutes(writing, input.meetingId)),
  ),
}
