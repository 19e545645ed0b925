import type { Bed, Line } from '../bed.ts'

/** Search answers between two keys. */
const SEARCH = 20

/** Searching everything, as the palette does. */
export function searchLines({ client, value }: Bed): Line[] {
  // A rare word: the number that ends the name of one company, and a contact's address.
  const rare = value('SELECT max(rowid) / 2 FROM organisation')
  const id = value('SELECT id FROM organisation LIMIT 1 OFFSET 7')
  let edits = 0
  const search = (name: string, text: string): Line => ({
    name: `search.find ${name}`,
    budget: SEARCH,
    run: () => client.search.find({ text }),
  })
  return [
    search('common word', 'entreprise'),
    search('four letters', 'coll'),
    search('rare word', rare),
    {
      ...search('after an edit', 'entreprise'),
      before: async () => {
        edits += 1
        await client.organisations.update({ id, note: `Une note qui change ${edits}` })
      },
    },
    { name: 'search.recent', budget: SEARCH, run: () => client.search.recent({}) },
  ]
}
