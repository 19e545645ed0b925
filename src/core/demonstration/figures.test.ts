import { expect, test } from 'vitest'
import { demonstration } from '../../../tests/support/demonstration.ts'
import type { Formula } from '../../shared/indicators/formulas.ts'

test('each published figure stands beside the one that is computed at its date, and equals it', async () => {
  const { client } = await demonstration()
  const indicators = await client.indicators.list({})
  const published = await Promise.all(
    indicators
      .filter(({ formula }) => formula !== null)
      .map(async ({ id, formula }) => {
        const { measures } = await client.indicators.get({ id })
        return await Promise.all(
          measures.map(async ({ asOf, value }) => {
            const computed = await client.indicators.get({ id, asOf })
            return { formula, asOf, published: value, computed: computed.value }
          }),
        )
      }),
  )
  const flat = published.flat()
  expect(flat.filter((one) => one.published !== one.computed)).toEqual([])
  expect(flat.map(({ formula, asOf, computed }) => [formula, asOf, computed])).toEqual(
    expect.arrayContaining([
      ['companiesContributing', '2023-02-07', 34],
      ['companiesContributing', '2025-04-10', 49],
      ['interviewsHeld', '2023-02-07', 21],
      ['needsStated', '2023-02-07', 137],
      ['eventsHeld', '2025-04-10', 2],
      ['eventParticipants', '2025-04-10', 55],
    ]),
  )
})

test('the companies counted on 10 April 2025 are the very 49 that are listed', async () => {
  const { client } = await demonstration()
  const contributing = (await client.indicators.list({})).find(
    ({ formula }) => formula === ('companiesContributing' satisfies Formula),
  )
  const { total, rows } = await client.indicators.records({
    id: contributing?.id ?? '',
    asOf: '2025-04-10',
    limit: 200,
  })
  expect([total, new Set(rows.map(({ id }) => id)).size]).toEqual([49, 49])
})

test('what was published and cannot be computed says so', async () => {
  const { client } = await demonstration()
  const studied = (await client.indicators.list({})).find(({ name }) => name.startsWith('Actions de synergies'))
  expect(studied).toMatchObject({ formula: null, value: 44, valueOn: '2023-02-07' })
  expect(studied?.definition).toContain('ne le calcule pas')
})

test('there is a report to send, something expected by a funder, and an indicator to measure', async () => {
  const { client } = await demonstration()
  const [report] = await client.reports.list()
  expect(report).toMatchObject({ from: '2026-01-01', to: '2026-12-31', dueOn: '2027-01-31', evidenceReady: 2 })
  expect((await client.reports.duties()).map(({ isLate }) => isLate)).toEqual([false, false])
  const due = (await client.indicators.list({})).filter(({ measureDueOn }) => measureDueOn !== null)
  expect(due.map(({ name }) => name)).toEqual(['Satisfaction des entreprises suivies (exemple)'])
})
