import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../../tests/support/copil.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

const dossierWithFigures = async () => {
  const dossier = await dossierWithCopil()
  const { client, clock, meetOn, chamberId } = dossier
  clock.set('2023-03-01T09:00:00.000Z')
  const first = await meetOn('2023-01-10')
  const second = await meetOn('2023-02-28')
  await client.indicators.addShipped({ set: 'activity' })
  const { id: typedId } = await client.indicators.create({
    name: 'Tonnes',
    unit: 't',
    isOnDashboard: true,
  })
  await client.indicators.addMeasure({ indicatorId: typedId, asOf: '2023-01-31', value: 10 })
  await client.indicators.addMeasure({ indicatorId: typedId, asOf: '2023-02-15', value: 12 })
  await client.indicators.addTarget({ indicatorId: typedId, date: '2023-12-31', value: 40 })
  await client.budget.addLine({
    actionId: null,
    year: 2023,
    kind: 'operating',
    label: 'Site',
    plannedCents: 50_000,
  })
  const { id } = await client.budget.addFunding({
    actionId: null,
    year: 2023,
    organisationId: chamberId,
    requestedCents: 7_654_300,
  })
  await client.budget.updateFunding({ id, requestedOn: '2023-02-01' })
  return { ...dossier, first, second, typedId, fundingId: id }
}

test('the dashboard of a meeting is made from the dossier, provisional until it is frozen, and stays as it was frozen', async () => {
  const { client, second, typedId, clock } = await dossierWithFigures()
  const request = { kind: 'dashboard', meetingId: second } as const
  const bytes = await bytesOf(client, request)
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  const now = await readDocx(bytes)
  expect(plain(now.text)).toContain('AU 28 FÉVRIER 2023, PROVISOIRE')
  expect(tableWith(now, 'Indicateur').at(-1)).toEqual([
    'Tonnes (t)',
    '12',
    '40 au 31/12/2023',
    '10 au 31/01/2023',
    'en hausse',
  ])
  expect(plain(now.text)).toContain('Ce qui a changé depuis la réunion précédente (COPIL n° 1 · 10 janvier 2023)')

  await client.dashboard.freeze({ meetingId: second })
  clock.set('2023-04-01T09:00:00.000Z')
  await client.indicators.addMeasure({ indicatorId: typedId, asOf: '2023-02-20', value: 99 })
  const frozen = await readDocx(await bytesOf(client, request))
  expect(plain(frozen.text)).toContain('FIGÉ LE 1ER MARS 2023')
  expect(tableWith(frozen, 'Indicateur')).toEqual(tableWith(now, 'Indicateur'))
  const alternatives = frozen.images.map(({ alternative }) => plain(alternative))
  expect(alternatives).toContainEqual(expect.stringContaining('Tonnes : 12 t au 15 février 2023'))
  // An indicator that was removed since is told, without a curve.
  await client.indicators.remove({ id: typedId })
  expect(tableWith(await readDocx(await bytesOf(client, request)), 'Indicateur').at(-1)?.[0]).toBe('Tonnes (t)')
})

test('what was only asked of a funder is not told to a committee', async () => {
  const { client, second } = await dossierWithFigures()
  const parts = await everyPartOf(await bytesOf(client, { kind: 'dashboard', meetingId: second }))
  expect(parts).not.toContain('76 543')
})

test('circulated minutes of any body go on telling the figures that they told', async () => {
  const dossier = await dossierWithFigures()
  const { client, meetOn } = dossier
  await client.synergies.create({ name: 'Trier ensemble' })
  const { id: committeeId } = await client.committees.create({ kind: 'technical', name: 'COTECH', code: 'COTECH' })
  const { carrierId: organisationId, chairId: contactId } = dossier
  const seat = { committeeId, organisationId, contactId, college: 'carriers', role: 'chair' } as const
  const { id: chairSeat } = await client.committees.addMember(seat)
  const meetingId = await meetOn('2023-03-01', committeeId)
  await client.meetings.update({ id: meetingId, place: 'Cahors' })
  await takeTo({ ...dossier, chairSeat }, meetingId, 'circulated')
  const request = { kind: 'minutes', meetingId } as const
  const told = plain((await readDocx(await bytesOf(client, request))).text)
  expect(told).toContain('Chiffres au 1er mars 2023, figés le 1er mars 2023.')
  expect(told).toContain('Synergies : 1 « Idée ».')
  await client.synergies.create({ name: 'Trier encore' })
  expect(plain((await readDocx(await bytesOf(client, request))).text)).toContain('Synergies : 1 « Idée ».')
})
