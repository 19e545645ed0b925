import { expect, test } from 'vitest'
import { frenchTypography } from '../../shared/typography.ts'
import { demonstration } from '../../../tests/support/demonstration.ts'

test('the plan has its two volets, and the three retained actions with their five steps', async () => {
  const { client } = await demonstration()
  const { axes, actions } = await client.plan.read()
  expect(axes.filter(({ parentId }) => parentId === null).map(({ name, carriers }) => [name, carriers])).toEqual([
    [frenchTypography('Volet A : suivi et animation'), 'Grand Cahors'],
    [frenchTypography('Volet B : mise en œuvre des synergies'), 'les entreprises'],
  ])
  const retained = actions.filter(({ synergyNumber, steps }) => synergyNumber !== null && steps.length === 5)
  expect(retained.map(({ title }) => title)).toEqual([
    'Dynamiser l’emploi (CVthèque interentreprises, annonces mutualisées…)',
    'Assurer la sécurité sur la zone (mutualisation du gardiennage)',
    'Coordonner le tri des déchets',
  ])
  expect(actions.every(({ axisId }) => axisId !== null)).toBe(true)
})

test('an action of the plan that was added says that it is an example', async () => {
  const { client } = await demonstration()
  const { actions } = await client.plan.read()
  const known = actions.filter(({ number, title }) => number.startsWith('A-') && !title.endsWith('(exemple)'))
  expect(known.map(({ title }) => title)).toHaveLength(5)
})

test('the plan adopted in September 2023 is compared with what became of it, and lateness goes on to what waits', async () => {
  const { client } = await demonstration()
  const [adopted] = await client.plan.baselines()
  expect(adopted).toMatchObject({ date: '2023-09-12', name: 'Plan adopté (exemple)' })
  const { actions } = await client.plan.compare({ id: adopted?.id ?? '' })
  expect(actions.find(({ title }) => title.startsWith('Dynamiser'))).toMatchObject({
    before: { dueDate: '2024-06-30', status: 'toCome' },
    now: { status: 'done', settledOn: '2024-09-17' },
    endShift: 79,
  })
  const plan = await client.plan.read()
  const late = plan.actions.find(({ isLate, title }) => isLate && title.startsWith('Assurer'))
  expect(plan.dependencies.some(({ beforeId }) => beforeId === late?.id)).toBe(true)
})

test('the budget is an example, line by line, and tells where it stands against both thresholds', async () => {
  const { client } = await demonstration()
  const { lines, staff, funding } = await client.budget.list({})
  const labels = [...lines.map(({ label }) => label), ...staff.map(({ label }) => label)]
  expect(labels.filter((label) => !label.endsWith('(exemple)'))).toEqual([])
  expect(funding.every(({ note }) => note === 'exemple')).toBe(true)
  const { privateShare, facilitation, total } = await client.budget.summary({})
  expect(privateShare.granted).toBeLessThan(500)
  expect(facilitation.at(-1)).toEqual({ year: 2026, plannedFte: 40, actualFte: 20 })
  expect(total.amounts.operatingPlanned).toBeGreaterThan(total.amounts.investmentPlanned)
})

test('the last two months of time and journeys are examples too', async () => {
  const { client } = await demonstration()
  const entries = await client.timeLog.entries({})
  const trips = await client.timeLog.trips({})
  expect([entries.total, trips.total]).toEqual([14, 5])
  const notes = [...entries.rows.map(({ note }) => note), ...trips.rows.map(({ purpose }) => purpose)]
  expect(notes.filter((note) => !/exemple\)?$/iu.test(note))).toEqual([])
})
