import { format } from 'date-fns'
import { os } from '../os.ts'
import { listAddressees } from './addressees.service.ts'
import { readCalendar } from './calendar.service.ts'
import { listCancellations } from './removedMeetings.service.ts'

const localDay = (instant: string): string => format(new Date(instant), 'yyyy-MM-dd')

export const calendarRouter = {
  read: os.calendar.read.handler(({ context, input }) =>
    readCalendar(context.read(), { ...input, locale: context.settings.get().locale }, context.today()),
  ),
  cancellations: os.calendar.cancellations.handler(({ context }) =>
    listCancellations(context.read(), {
      today: context.today(),
      locale: context.settings.get().locale,
      dayOf: localDay,
    }),
  ),
  addressees: os.calendar.addressees.handler(({ context, input }) => listAddressees(context.read(), input.meetingId)),
}
