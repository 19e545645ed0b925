import { expect, test } from 'vitest'
import { companySteps } from '../../shared/companies/companies.contract.ts'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

test('the list shows exactly the companies that a count of the funnel counts, those that withdrew since included', async () => {
  const { client, clock } = await dossierWithCopil()
  clock.set('2023-06-01T09:00:00.000Z')
  const paths = { A: ['contacted'], B: ['met'], C: ['contributing'], D: ['engaged', 'withdrawn'], E: [] } as const
  for (const [name, steps] of Object.entries(paths)) {
    const { id: organisationId } = await client.organisations.create({ name, kind: 'company' })
    for (const [rank, step] of steps.entries())
      await client.companies.addStep({ organisationId, step, date: `2023-0${rank + 1}-01` })
  }
  const shown = await Promise.all(
    companySteps.map(async (reached) => {
      const { rows } = await client.companies.list({ reached })
      return [reached, rows.map(({ name }) => name).join('')]
    }),
  )
  expect(shown).toEqual([
    ['contacted', 'ABCD'],
    ['met', 'BCD'],
    ['contributing', 'CD'],
    ['engaged', 'D'],
    ['withdrawn', 'D'],
  ])
  const { reached } = await client.companies.counts({})
  expect(reached.map(({ step, count }) => [step, count])).toEqual(shown.map(([step, names]) => [step, names?.length]))
})
