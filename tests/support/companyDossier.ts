import { exchange } from '../../src/core/exchanges/exchanges.table.ts'
import { flow } from '../../src/core/flows/flows.table.ts'
import { interview } from '../../src/core/interviews/interviews.table.ts'
import { need } from '../../src/core/needs/needs.table.ts'
import { promise } from '../../src/core/promises/promises.table.ts'
import { synergy, synergyCompany, synergyStep } from '../../src/core/synergies/synergies.table.ts'
import { dossierWithCopil, type CopilDossier } from './copil.ts'

// What the features of the chain write, each in its own way.
const makers = ({ context }: CopilDossier) => {
  const { write } = context
  return {
    exchangeWith: (organisationId: string, date: string) =>
      write(({ db, newId }) => {
        db.insert(exchange).values({ id: newId(), organisationId, date, kind: 'call', summary: 'Appel' }).run()
      }),
    interviewWith: (organisationId: string, date: string, status: 'planned' | 'held' | 'cancelled') =>
      write(({ db, newId }) => {
        db.insert(interview).values({ id: newId(), organisationId, date, status }).run()
      }),
    needOf: (organisationId: string, statedOn: string) =>
      write(({ db, newId }) => {
        db.insert(need).values({ id: newId(), organisationId, statedOn, text: 'Gardiennage' }).run()
      }),
    flowOf: (organisationId: string, statedOn: string) =>
      write(({ db, newId }) => {
        db.insert(flow).values({ id: newId(), organisationId, statedOn, direction: 'out', label: 'Palettes' }).run()
      }),
    promiseTo: (organisationId: string, dueDate: string) =>
      write(({ db, newId }) => {
        db.insert(promise)
          .values({ id: newId(), organisationId, text: 'Envoyer la liste', madeOn: '2023-01-10', dueDate })
          .run()
      }),
    synergyWith: (
      organisationId: string,
      { joinedOn, steps }: { joinedOn: string; steps: [typeof synergyStep.$inferSelect.stage, string][] },
    ) =>
      write(({ db, newId }) => {
        const synergyId = newId()
        const [stage, stageSince] = steps.at(-1) ?? ['idea', joinedOn]
        const { length } = db.select().from(synergy).all()
        db.insert(synergy)
          .values({ id: synergyId, number: length + 1, name: 'Gardiennage partagé', stage, stageSince })
          .run()
        db.insert(synergyCompany).values({ id: newId(), synergyId, organisationId, role: 'asks', joinedOn }).run()
        for (const [one, date] of steps)
          db.insert(synergyStep).values({ id: newId(), synergyId, stage: one, date }).run()
        return { synergyId }
      }),
  }
}

/** A dossier on 1 June 2023, with makers of companies and of what happens to them. */
export const dossierOfCompanies = async () => {
  const dossier = await dossierWithCopil()
  dossier.clock.set('2023-06-01T09:00:00.000Z')
  const company = async (name: string) => (await dossier.client.organisations.create({ name })).id
  return { ...dossier, ...makers(dossier), company }
}
