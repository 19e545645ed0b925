import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

const noAmounts = { operatingPlanned: 0, operatingActual: 0, investmentPlanned: 0, investmentActual: 0 }

/** Axis A with an action, axis B with an action under its sub-axis, an action under no axis, and funders of four kinds. */
const plan = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const axisA = (await client.axes.create({ name: 'Animation' })).id
  const axisB = (await client.axes.create({ name: 'Synergies' })).id
  const under = (await client.axes.create({ name: 'Énergie', parentId: axisB })).id
  const act = async (title: string, axisId: string | null) => (await client.actions.create({ title, axisId })).id
  const actions = {
    facilitate: await act('Animer le réseau', axisA),
    solar: await act('Ombrières solaires', under),
    loose: await act('Étude isolée', null),
  }
  const organisation = async (name: string, kind: 'company' | 'association' | 'consultancy' | 'publicBody') =>
    (await client.organisations.create({ name, kind })).id
  const funders = {
    ademe: await organisation('ADEME', 'publicBody'),
    andros: await organisation('Andros', 'company'),
    club: await organisation('Club d’entreprises', 'association'),
    office: await organisation('Bureau d’études', 'consultancy'),
  }
  const spend = (
    line: Partial<Parameters<typeof client.budget.addLine>[0]> & { plannedCents?: number | null; year?: number },
  ) => client.budget.addLine({ actionId: null, year: 2023, kind: 'operating', label: 'Dépense', ...line })
  const fund = async (
    organisationId: string,
    { year = 2023, ...amounts }: { year?: number; requestedCents?: number; grantedCents?: number; paidCents?: number },
  ) => {
    const { id } = await client.budget.addFunding({ actionId: null, year, organisationId })
    await client.budget.updateFunding({ id, ...amounts })
    return id
  }
  return { ...dossier, axisA, axisB, actions, funders, spend, fund }
}

test('amounts are summed by axis, sub-axes in their axis, and by year; one that is not known counts for nothing', async () => {
  const { client, axisA, axisB, actions, spend } = await plan()
  await spend({ actionId: actions.facilitate, plannedCents: 1_000_01, actualCents: 900_02 })
  await spend({ actionId: actions.solar, kind: 'investment', plannedCents: 50_000_00, actualCents: null })
  await spend({ actionId: actions.solar, plannedCents: null, actualCents: 10 })
  await spend({ actionId: actions.loose, plannedCents: 20_00 })
  await spend({ year: 2024, plannedCents: 5_00 })
  const { years, axes, total } = await client.budget.summary({})
  expect(axes).toEqual([
    {
      axisId: axisA,
      name: 'Animation',
      number: '1',
      amounts: { ...noAmounts, operatingPlanned: 1_000_01, operatingActual: 900_02 },
    },
    {
      axisId: axisB,
      name: 'Synergies',
      number: '2',
      amounts: { ...noAmounts, operatingActual: 10, investmentPlanned: 50_000_00 },
    },
    { axisId: null, name: '', number: '', amounts: { ...noAmounts, operatingPlanned: 25_00 } },
  ])
  expect(years.map(({ year, amounts }) => [year, amounts.operatingPlanned, amounts.investmentPlanned])).toEqual([
    [2023, 1_020_01, 50_000_00],
    [2024, 5_00, 0],
  ])
  expect(total.amounts).toEqual({
    operatingPlanned: 1_025_01,
    operatingActual: 900_12,
    investmentPlanned: 50_000_00,
    investmentActual: 0,
  })
  const of2024 = await client.budget.summary({ year: 2024 })
  expect(of2024.total.amounts).toEqual({ ...noAmounts, operatingPlanned: 5_00 })
  expect(of2024.years.map(({ year }) => year)).toEqual([2023, 2024])
})

test('lines come by year, then in the order of the plan, those of the whole démarche last, and narrow to one action', async () => {
  const { client, actions, spend } = await plan()
  await spend({ label: 'entière' })
  await spend({ label: 'isolée', actionId: actions.loose })
  await spend({ label: 'solaire', actionId: actions.solar })
  await spend({ label: 'réseau', actionId: actions.facilitate })
  await spend({ label: 'avant', year: 2022 })
  const labels = async (wanted: Parameters<typeof client.budget.list>[0]) =>
    (await client.budget.list(wanted)).lines.map(({ label }) => label)
  expect(await labels({})).toEqual(['avant', 'réseau', 'solaire', 'isolée', 'entière'])
  expect(await labels({ year: 2022 })).toEqual(['avant'])
  expect(await labels({ actionId: actions.solar })).toEqual(['solaire'])
  expect((await client.budget.list({ actionId: actions.solar })).lines).toMatchObject([
    { actionNumber: 'A-2', actionTitle: 'Ombrières solaires' },
  ])
})

test('a funding is public or private as its organisation is, until the officer says otherwise', async () => {
  const { client, funders, fund } = await plan()
  for (const funder of Object.values(funders)) await fund(funder, {})
  const origins = async () => (await client.budget.list({})).funding.map(({ origin }) => origin)
  expect(await origins()).toEqual(['public', 'private', 'private', 'private'])
  const [first, second] = (await client.budget.list({})).funding
  await client.budget.updateFunding({ id: first?.id ?? '', organisationId: funders.andros })
  await client.budget.updateFunding({ id: second?.id ?? '', origin: 'public' })
  await client.budget.updateFunding({ id: second?.id ?? '', organisationId: funders.club })
  expect(await origins()).toEqual(['private', 'public', 'private', 'private'])
})

test('a funding is as far as its furthest amount, and its dates follow one another', async () => {
  const { client, funders, fund } = await plan()
  const id = await fund(funders.ademe, {})
  const status = async () => (await client.budget.list({})).funding[0]?.status
  expect(await status()).toBe('planned')
  await client.budget.updateFunding({ id, requestedCents: 10_000_00, requestedOn: '2023-01-10' })
  expect(await status()).toBe('requested')
  await client.budget.updateFunding({ id, grantedCents: 0 })
  expect(await status()).toBe('requested')
  await client.budget.updateFunding({ id, grantedCents: 8_000_00, grantedOn: '2023-03-01' })
  expect(await status()).toBe('granted')
  await expect(client.budget.updateFunding({ id, paidOn: '2023-02-28' })).rejects.toMatchObject(
    refused('paidOn', 'fundingDates'),
  )
  await client.budget.updateFunding({ id, paidCents: 1, paidOn: '2023-03-01' })
  expect(await status()).toBe('paid')
  await expect(client.budget.updateFunding({ id, requestedOn: '2023-03-02' })).rejects.toMatchObject(
    refused('requestedOn', 'fundingDates'),
  )
  await expect(client.budget.updateFunding({ id, paidCents: -1 })).rejects.toMatchObject(refused('paidCents', 'money'))
})

test('the private share is told in thousandths, rounded down, and of nothing there is none', async () => {
  const { client, funders, fund } = await plan()
  const share = async (year: number) => (await client.budget.summary({ year })).privateShare
  await fund(funders.ademe, { year: 2022 })
  expect(await share(2022)).toEqual({ granted: null, requested: null })
  await fund(funders.ademe, { requestedCents: 50_001, grantedCents: 100 })
  await fund(funders.andros, { requestedCents: 49_999, grantedCents: 100 })
  expect(await share(2023)).toEqual({ granted: 500, requested: 499 })
  await fund(funders.andros, { year: 2024, requestedCents: 1_00 })
  expect(await share(2024)).toEqual({ granted: null, requested: 1000 })
  expect((await client.budget.summary({})).funders).toEqual([
    {
      organisationId: funders.ademe,
      organisationName: 'ADEME',
      origins: ['public'],
      funding: { requested: 50_001, granted: 100, paid: 0 },
    },
    {
      organisationId: funders.andros,
      organisationName: 'Andros',
      origins: ['private'],
      funding: { requested: 50_099, granted: 100, paid: 0 },
    },
  ])
})

test('time is summed year by year, facilitation alone, and never with money', async () => {
  const { client, actions } = await plan()
  const work = (line: { year: number; plannedFte?: number; actualFte?: number; isFacilitation?: boolean }) =>
    client.budget.addStaff({ actionId: actions.facilitate, label: 'Chargé de mission', ...line })
  await work({ year: 2023, plannedFte: 20 })
  await work({ year: 2023, plannedFte: 5, actualFte: 3 })
  await work({ year: 2023, plannedFte: 50, isFacilitation: false })
  await work({ year: 2024, plannedFte: 25 })
  const { facilitation, total, years } = await client.budget.summary({})
  expect(facilitation).toEqual([
    { year: 2023, plannedFte: 25, actualFte: 3 },
    { year: 2024, plannedFte: 25, actualFte: 0 },
  ])
  expect(years.map(({ year }) => year)).toEqual([2023, 2024])
  expect(total.amounts).toEqual(noAmounts)
  await expect(work({ year: 2023, plannedFte: -1 })).rejects.toMatchObject(refused('plannedFte', 'fte'))
})

test('what has a budget is not removed; a line that is removed comes back by undo, and what is gone is not written', async () => {
  const { client, actions, funders, spend, fund } = await plan()
  const { id } = await spend({ label: 'Étude', actionId: actions.solar, plannedCents: 1_200_00 })
  await fund(funders.ademe, {})
  const inUse = (usedBy: string) => ({ code: 'IN_USE', data: { usedBy: [usedBy] } })
  await expect(client.actions.remove({ id: actions.solar })).rejects.toMatchObject(inUse('Étude (2023)'))
  await expect(client.organisations.remove({ id: funders.ademe })).rejects.toMatchObject(inUse('ADEME (2023)'))
  const before = await client.budget.list({})
  const { changeId } = await client.budget.removeLine({ id })
  expect((await client.budget.list({})).lines).toEqual([])
  await expect(client.budget.updateLine({ id, label: 'Autre' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.history.undo({ changeId })
  expect(await client.budget.list({})).toEqual(before)
  await client.budget.updateLine({ id, actionId: null, year: 2024, kind: 'investment' })
  expect((await client.budget.list({})).lines).toMatchObject([{ year: 2024, kind: 'investment', actionNumber: '' }])
  await client.actions.remove({ id: actions.solar })
  await expect(spend({ actionId: actions.solar })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
