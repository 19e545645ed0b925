import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

const dossierWithSynergy = async () => {
  const dossier = await dossierWithCompanies()
  const { client } = dossier
  const { id: synergyId } = await dossier.make('Linge')
  type NewImpact = Parameters<typeof client.synergies.impacts.add>[0]
  const add = async (impact: Partial<NewImpact>) => {
    const water = { synergyId, kind: 'waterSaved', quantity: 1, nature: 'annual', status: 'estimated' } as const
    return (await client.synergies.impacts.add({ ...water, ...impact })).id
  }
  return { ...dossier, synergyId, add }
}

test('an impact keeps what it is, how sure it is, since when, where it comes from and who has it', async () => {
  const { client, synergyId, add, laundry } = await dossierWithSynergy()
  const id = await add({ quantity: 120.5, startDate: '2023-03-01', source: 'Compteur', organisationId: laundry })
  expect(await client.synergies.impacts.list({ synergyId })).toEqual([
    {
      id,
      synergyId,
      kind: 'waterSaved',
      label: '',
      unit: '',
      quantity: 120.5,
      nature: 'annual',
      status: 'estimated',
      startDate: '2023-03-01',
      source: 'Compteur',
      organisationId: laundry,
      organisationName: 'Blanchisserie du Lot',
    },
  ])
  await client.synergies.impacts.update({ id, status: 'measured', organisationId: null })
  expect(await client.synergies.impacts.list({ synergyId })).toMatchObject([
    { status: 'measured', organisationId: null, organisationName: '' },
  ])
  const { changeId } = await client.synergies.impacts.remove({ id })
  expect(await client.synergies.impacts.list({ synergyId })).toEqual([])
  await client.history.undo({ changeId })
  expect(await client.synergies.impacts.list({ synergyId })).toHaveLength(1)
})

test('an impact of nothing that is there is refused', async () => {
  const { client, add, synergyId, laundry } = await dossierWithSynergy()
  const missing = (entity: string) => ({ code: 'NOT_FOUND', data: { entity } })
  await expect(add({ synergyId: laundry })).rejects.toMatchObject(missing('synergy'))
  await expect(add({ organisationId: synergyId })).rejects.toMatchObject(missing('organisation'))
  const id = await add({})
  await expect(client.synergies.impacts.update({ id, organisationId: id })).rejects.toMatchObject(
    missing('organisation'),
  )
  await expect(client.synergies.impacts.update({ id: laundry, quantity: 2 })).rejects.toMatchObject(missing('impact'))
  await expect(client.synergies.impacts.remove({ id: laundry })).rejects.toMatchObject(missing('impact'))
})

test('readiness keeps its history, latest first; a second look at an axis on one day takes the place of the first', async () => {
  const { client, synergyId } = await dossierWithSynergy()
  const assess = (axis: 'legal' | 'technology', level: number, said: { date: string; note?: string }) =>
    client.synergies.readiness.assess({ synergyId, axis, level, ...said })
  const seen = async () =>
    (await client.synergies.readiness.list({ synergyId })).map(({ axis, level, date, note }) => [
      axis,
      level,
      date,
      note,
    ])
  const first = await assess('legal', 2, { date: '2023-01-10', note: 'Un bail à revoir' })
  await assess('technology', 5, { date: '2023-01-10' })
  const later = await assess('legal', 4, { date: '2023-02-07' })
  expect((await assess('legal', 3, { date: '2023-01-10', note: 'Le bail est clair' })).id).toBe(first.id)
  expect(await seen()).toEqual([
    ['legal', 4, '2023-02-07', ''],
    ['technology', 5, '2023-01-10', ''],
    ['legal', 3, '2023-01-10', 'Le bail est clair'],
  ])
  await client.synergies.readiness.update({ id: later.id, note: 'Relu par le service juridique' })
  expect((await seen())[0]).toEqual(['legal', 4, '2023-02-07', 'Relu par le service juridique'])
  const { changeId } = await client.synergies.readiness.remove({ id: later.id })
  expect(await seen()).toHaveLength(2)
  await client.history.undo({ changeId })
  expect(await seen()).toHaveLength(3)
})

test('readiness goes from 1 to 9, is not of a day to come, and belongs to a synergy that is there', async () => {
  const { client, synergyId, laundry } = await dossierWithSynergy()
  const assessment = { synergyId, axis: 'societal', level: 1, date: '2023-02-07' } as const
  const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })
  for (const level of [0, 10, 2.5])
    await expect(client.synergies.readiness.assess({ ...assessment, level })).rejects.toMatchObject(
      refused('level', 'level'),
    )
  await expect(client.synergies.readiness.assess({ ...assessment, date: '2023-02-08' })).rejects.toMatchObject(
    refused('date', 'inFuture'),
  )
  const missing = (entity: string) => ({ code: 'NOT_FOUND', data: { entity } })
  await expect(client.synergies.readiness.assess({ ...assessment, synergyId: laundry })).rejects.toMatchObject(
    missing('synergy'),
  )
  await expect(client.synergies.readiness.update({ id: laundry, note: 'x' })).rejects.toMatchObject(
    missing('readiness'),
  )
  await expect(client.synergies.readiness.remove({ id: laundry })).rejects.toMatchObject(missing('readiness'))
})
