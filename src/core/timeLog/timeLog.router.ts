import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteEntry, deleteTrip } from './timeLog.queries.ts'
import {
  addEntry,
  addTrip,
  changeEntry,
  changeTrip,
  listEntries,
  listTrips,
  suggest,
  summarise,
} from './timeLog.service.ts'

export const timeLogRouter = {
  entries: os.timeLog.entries.handler(({ context, input }) =>
    listEntries(context.read(), input, context.settings.get().locale),
  ),
  trips: os.timeLog.trips.handler(({ context, input }) =>
    listTrips(context.read(), input, context.settings.get().locale),
  ),
  summary: os.timeLog.summary.handler(({ context, input }) => summarise(context.read(), input)),
  suggestions: os.timeLog.suggestions.handler(({ context, input }) =>
    suggest(context.read(), input.date, context.settings.get()),
  ),
  addEntry: os.timeLog.addEntry.handler(({ context, input }) => context.write((writing) => addEntry(writing, input))),
  updateEntry: os.timeLog.updateEntry.handler(({ context, input }) =>
    context.write((writing) => changeEntry(writing, input)),
  ),
  removeEntry: os.timeLog.removeEntry.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteEntry(db, input.id), 'timeEntry')),
  ),
  addTrip: os.timeLog.addTrip.handler(({ context, input }) => context.write((writing) => addTrip(writing, input))),
  updateTrip: os.timeLog.updateTrip.handler(({ context, input }) =>
    context.write((writing) => changeTrip(writing, input)),
  ),
  removeTrip: os.timeLog.removeTrip.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteTrip(db, input.id), 'trip')),
  ),
}
