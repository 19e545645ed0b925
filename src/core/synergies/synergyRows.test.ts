import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'
import { synergyStages } from '../../shared/synergies/synergies.contract.ts'

type Dossier = Awaited<ReturnType<typeof dossierWithCompanies>>

const namesOf = ({ rows }: { rows: readonly { name: string }[] }) => rows.map(({ name }) => name)

/** Moves the clock to a day, at nine in the morning. */
const setDay = ({ clock }: Dossier, date: string) => clock.set(`${date}T09:00:00.000Z`)

test('a row shows what the list and the board have room for', async () => {
  const dossier = await dossierWithCompanies()
  const { client, make, laundry, bakery, sawmill } = dossier
  const association = await client.organisations.create({ name: 'Association de la zone', shortName: 'AZ' })
  const theme = await client.vocabulary.addTheme({ name: 'Services' })
  const { id } = await make('Linge', [laundry, 'offers'], [laundry, 'provides'], [sawmill, 'uses'], [bakery, 'uses'])
  await client.synergies.addCompany({ synergyId: id, organisationId: association.id, role: 'pilots' })
  await client.synergies.update({ id, themeId: theme.id, nature: 'mutualisation', form: 'collective' })
  await client.synergies.update({ id, ambition: 'quickWin', nextStep: 'Réunir', nextStepOn: '2023-02-06' })
  expect(await client.synergies.list({})).toEqual({
    total: 1,
    rows: [
      {
        id,
        number: 1,
        name: 'Linge',
        nature: 'mutualisation',
        form: 'collective',
        ambition: 'quickWin',
        stage: 'detected',
        stageSince: '2023-02-07',
        confidentiality: 'partners',
        nextStep: 'Réunir',
        nextStepOn: '2023-02-06',
        themeName: 'Services',
        companyCount: 4,
        companyNames: ['AZ', 'Blanchisserie du Lot', 'Fournil de Cahors'],
        idleDays: 0,
        cold: ['lateNextStep'],
      },
    ],
  })
})

test('the list follows the stages, then the longest idle; or the longest idle whatever the stage; in windows', async () => {
  const dossier = await dossierWithCompanies()
  const { client, make, laundry, bakery } = dossier
  for (const [date, name] of [
    ['2023-01-05', 'ancienne'],
    ['2023-01-20', 'récente'],
    ['2023-01-01', 'qualifiée'],
    ['2022-12-01', 'abandonnée'],
  ] as const) {
    setDay(dossier, date)
    await make(name, [laundry, 'offers'], [bakery, 'asks'])
  }
  const { rows } = await client.synergies.list({})
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? ''
  setDay(dossier, '2023-02-07')
  await client.synergies.moveTo({ id: idOf('qualifiée'), stage: 'qualified', date: '2023-01-02' })
  await client.synergies.moveTo({ id: idOf('abandonnée'), stage: 'abandoned', reason: 'Fermeture', date: '2022-12-15' })
  expect(namesOf(await client.synergies.list({}))).toEqual(['ancienne', 'récente', 'qualifiée', 'abandonnée'])
  expect(namesOf(await client.synergies.list({ order: 'idle' }))).toEqual([
    'abandonnée',
    'qualifiée',
    'ancienne',
    'récente',
  ])
  const window = await client.synergies.list({ offset: 1, limit: 2 })
  expect([window.total, namesOf(window)]).toEqual([4, ['récente', 'qualifiée']])
})

test('synergies are sought by words of their own, of their theme and of their companies, and by their number', async () => {
  const { client, make, laundry, bakery } = await dossierWithCompanies()
  const theme = await client.vocabulary.addTheme({ name: 'Énergie' })
  const linen = await make('Linge', [laundry, 'offers'])
  const heat = await make('Chaleur fatale', [bakery, 'offers'])
  await client.synergies.update({ id: heat.id, themeId: theme.id, summary: 'Le four du matin', nextStep: 'Mesurer' })
  const seek = async (search: string) => namesOf(await client.synergies.list({ search }))
  for (const words of ['FATALE', 'four matin', 'mesurer', 'energie', 'fournil', 's-2']) {
    expect([words, await seek(words)]).toEqual([words, ['Chaleur fatale']])
  }
  expect(await seek('blanchisserie')).toEqual(['Linge'])
  expect(await seek('e')).toEqual(['Linge', 'Chaleur fatale'])
  expect(await seek('linge four')).toEqual([])
  expect(linen.number).toBe(1)
})

test('each filter keeps its own, and they add up', async () => {
  const { client, make, laundry, bakery, sawmill } = await dossierWithCompanies()
  const theme = await client.vocabulary.addTheme({ name: 'Services' })
  const collective = await client.needs.addCollective({ name: 'Le linge' })
  const need = await client.needs.create({ organisationId: bakery, text: 'Laver' })
  const flow = await client.flows.create({ organisationId: sawmill, direction: 'out', label: 'Sciure' })
  const { id } = await make('Linge', [laundry, 'offers'], [bakery, 'asks'])
  const fields = {
    themeId: theme.id,
    collectiveNeedId: collective.id,
    form: 'collective',
    nature: 'mutualisation',
    ambition: 'quickWin',
    origin: 'workshop',
  } as const
  await client.synergies.update({ id, ...fields })
  await client.synergies.addSource({ synergyId: id, needId: need.id })
  const other = await make('Sciure', [sawmill, 'offers'])
  await client.synergies.update({
    id: other.id,
    form: 'b2b',
    nature: 'substitution',
    ambition: 'structuring',
    origin: 'match',
  })
  await client.synergies.addSource({ synergyId: other.id, flowId: flow.id })
  await client.synergies.moveTo({ id: other.id, stage: 'prioritised' })
  for (const filter of [
    { themeId: theme.id },
    { collectiveNeedId: collective.id },
    { form: 'collective' },
    { nature: 'mutualisation' },
    { ambition: 'quickWin' },
    { origin: 'workshop' },
    { organisationId: bakery },
    { needId: need.id },
    { stage: 'detected' },
    { form: 'collective', organisationId: laundry, search: 'linge' },
  ] as const) {
    const { total, rows } = await client.synergies.list(filter)
    expect([filter, total, namesOf({ rows })]).toEqual([filter, 1, ['Linge']])
  }
  expect(namesOf(await client.synergies.list({ flowId: flow.id }))).toEqual(['Sciure'])
  expect(await client.synergies.list({ form: 'b2b', organisationId: bakery })).toEqual({ total: 0, rows: [] })
})

test('every column of the board tells how many there are and shows the first, as the list of its stage does', async () => {
  const dossier = await dossierWithCompanies()
  const { client, make, laundry } = dossier
  for (let rank = 1; rank <= 7; rank += 1) {
    setDay(dossier, `2023-01-${String(31 - rank)}`)
    const { id } = await make(
      `Synergie ${rank}`,
      ...(rank % 2 === 0 ? [] : [[laundry, 'offers'] as [string, 'offers']]),
    )
    await client.synergies.update({ id, form: rank > 4 ? 'b2b' : 'collective' })
  }
  setDay(dossier, '2023-02-07')
  for (const filter of [{}, { form: 'b2b' }, { search: 'blanchisserie' }, { isCold: true }] as const) {
    const board = await client.synergies.board({ ...filter, limit: 2 })
    expect(board.map(({ stage }) => stage)).toEqual(synergyStages)
    for (const column of board)
      expect(column).toEqual({
        stage: column.stage,
        ...(await client.synergies.list({ ...filter, stage: column.stage, limit: 2 })),
      })
    const { total } = await client.synergies.list(filter)
    expect(board.reduce((sum, column) => sum + column.total, 0)).toBe(total)
    expect(total).toBeGreaterThan(0)
  }
})
