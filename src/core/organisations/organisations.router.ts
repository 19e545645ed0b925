import { os } from '../os.ts'
import { listOrganisations } from './organisations.queries.ts'
import {
  addContact,
  addOrganisation,
  changeContact,
  changeOrganisation,
  readOrganisation,
  removeContact,
  removeOrganisation,
} from './organisations.service.ts'
import { findParties } from './parties.queries.ts'

export const organisationsRouter = {
  list: os.organisations.list.handler(({ context, input }) => listOrganisations(context.read(), input, input)),
  get: os.organisations.get.handler(({ context, input }) => readOrganisation(context.read(), input.id)),
  create: os.organisations.create.handler(({ context, input }) =>
    context.write((writing) => addOrganisation(writing, input)),
  ),
  update: os.organisations.update.handler(({ context, input }) =>
    context.edit(({ db }) => changeOrganisation(db, input)),
  ),
  remove: os.organisations.remove.handler(({ context, input }) =>
    context.write(({ db }) => removeOrganisation(db, input.id)),
  ),
  addContact: os.organisations.addContact.handler(({ context, input }) =>
    context.write((writing) => addContact(writing, input)),
  ),
  updateContact: os.organisations.updateContact.handler(({ context, input }) =>
    context.edit(({ db }) => changeContact(db, input)),
  ),
  removeContact: os.organisations.removeContact.handler(({ context, input }) =>
    context.write(({ db }) => removeContact(db, input.id)),
  ),
  parties: os.organisations.parties.handler(({ context, input }) => findParties(context.read(), input)),
}
