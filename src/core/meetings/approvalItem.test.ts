import { expect, test } from 'vitest'
import { dossierWithCopil, validate } from '../../../tests/support/copil.ts'

test('the minutes to approve follow the date and the number of their meeting, unless rewritten or frozen', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  const first = await meetOn('2022-10-12')
  const [next, rewritten, frozen] = [await meetOn('2022-11-08'), await meetOn('2022-11-07'), await meetOn('2022-11-06')]
  await client.settings.update({ locale: 'en' })
  const english = await meetOn('2022-11-05')
  const item = async (id: string) => (await client.meetings.get({ id })).agenda[0] ?? { id: '', title: '' }
  await client.meetings.updateItem({ id: (await item(rewritten)).id, title: 'Approbation du 12 octobre' })
  validate(dossier, frozen)
  await client.meetings.update({ id: first, date: '2022-10-13', place: 'Mairie' })
  const { changeId } = await client.meetings.renumber({ id: first, number: 9 })
  const titles = async () => Promise.all([next, rewritten, frozen, english].map(async (id) => (await item(id)).title))
  expect(await titles()).toEqual([
    'Approbation du compte rendu du COPIL n°\u00A09 du 13\u00A0octobre 2022',
    'Approbation du 12 octobre',
    'Approbation du compte rendu du COPIL n°\u00A01 du 12\u00A0octobre 2022',
    'Approval of the minutes of COPIL no.\u00A09 of 13\u00A0October 2022',
  ])
  await client.history.undo({ changeId })
  expect((await titles())[0]).toBe('Approbation du compte rendu du COPIL n°\u00A01 du 13\u00A0octobre 2022')
})
