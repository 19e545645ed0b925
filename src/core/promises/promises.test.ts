import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'
import { testDossier } from '../../../tests/support/core.ts'

/** Today is 7 February 2023. */
const company = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const { id: organisationId } = await client.organisations.create({ name: 'Usine de Fontanes', shortName: 'Usine' })
  const { id: contactId } = await client.organisations.addContact({ organisationId, jobTitle: 'Responsable de site' })
  const promise = async (text: string, dueDate: string | null = null) =>
    (await client.promises.create({ organisationId, text, madeOn: '2023-01-10', dueDate })).id
  const texts = async (filter: Parameters<typeof client.promises.list>[0]) => {
    const { total, rows } = await client.promises.list(filter)
    expect(total).toBe(rows.length)
    return rows.map(({ text }) => text)
  }
  return { ...dossier, organisationId, contactId, promise, texts }
}

test('a promise says what, to whom, by when and where it was made', async () => {
  const { client, organisationId, contactId } = await company()
  const interview = await client.interviews.create({ organisationId, date: '2023-01-10' })
  const { id } = await client.promises.create({
    organisationId,
    contactId,
    side: 'theirs',
    text: 'Peser les bennes',
    madeOn: '2023-01-10',
    dueDate: '2023-02-06',
    interviewId: interview.id,
  })
  expect(await client.promises.list({ interviewId: interview.id })).toEqual({
    total: 1,
    rows: [
      {
        id,
        organisationId,
        contactId,
        side: 'theirs',
        text: 'Peser les bennes',
        madeOn: '2023-01-10',
        dueDate: '2023-02-06',
        interviewId: interview.id,
        meetingId: null,
        outcome: null,
        settledOn: null,
        organisationName: 'Usine',
        contactLabel: 'Responsable de site',
        isLate: true,
      },
    ],
  })
})

test('open promises come first, the soonest due first; then the settled ones, the latest first', async () => {
  const { client, promise, texts } = await company()
  await promise('Sans échéance')
  await promise('Dans un mois', '2023-03-07')
  await promise('Hier', '2023-02-06')
  await promise('Aujourd’hui', '2023-02-07')
  await client.promises.settle({ id: await promise('Tenue'), outcome: 'kept', settledOn: '2023-01-20' })
  await client.promises.settle({ id: await promise('Abandonnée', '2023-01-01'), outcome: 'dropped' })
  expect(await texts({})).toEqual(['Hier', 'Aujourd’hui', 'Dans un mois', 'Sans échéance', 'Abandonnée', 'Tenue'])
  expect(await texts({ state: 'open' })).toEqual(['Hier', 'Aujourd’hui', 'Dans un mois', 'Sans échéance'])
  expect(await texts({ state: 'late' })).toEqual(['Hier'])
  expect(await texts({ state: 'settled' })).toEqual(['Abandonnée', 'Tenue'])
  const page = await client.promises.list({ offset: 1, limit: 2 })
  expect([page.total, ...page.rows.map(({ text }) => text)]).toEqual([6, 'Aujourd’hui', 'Dans un mois'])
})

test('the promises of one company leave out those of others', async () => {
  const { client, organisationId, promise, texts } = await company()
  await promise('Rappeler')
  const other = await client.organisations.create({ name: 'Fonderie' })
  await client.promises.create({ organisationId: other.id, text: 'Écrire', madeOn: '2023-01-10' })
  expect(await texts({ organisationId })).toEqual(['Rappeler'])
  expect(await texts({ organisationId: other.id })).toEqual(['Écrire'])
})

test('a promise is settled today unless a date is given, keeps its date while its outcome stays, and opens again', async () => {
  const { client, clock, promise } = await company()
  const id = await promise('Envoyer la grille', '2023-01-31')
  const state = async () => {
    const { rows } = await client.promises.list({})
    return rows.map(({ outcome, settledOn, isLate }) => ({ outcome, settledOn, isLate }))[0]
  }
  await client.promises.settle({ id, outcome: 'kept' })
  expect(await state()).toEqual({ outcome: 'kept', settledOn: '2023-02-07', isLate: false })
  clock.set('2023-02-10T09:00:00.000Z')
  await client.promises.settle({ id, outcome: 'kept' })
  expect(await state()).toMatchObject({ settledOn: '2023-02-07' })
  await client.promises.settle({ id, outcome: 'kept', settledOn: '2023-01-30' })
  expect(await state()).toMatchObject({ settledOn: '2023-01-30' })
  await client.promises.settle({ id, outcome: 'dropped' })
  expect(await state()).toEqual({ outcome: 'dropped', settledOn: '2023-02-10', isLate: false })
  await client.promises.settle({ id, outcome: null })
  expect(await state()).toEqual({ outcome: null, settledOn: null, isLate: true })
})

test('a promise is reworded and removed, and made to someone of the company alone', async () => {
  const { client, organisationId, contactId, promise } = await company()
  const id = await promise('Rappeler')
  const other = await client.organisations.create({ name: 'Fonderie' })
  const stranger = await client.organisations.addContact({ organisationId: other.id, jobTitle: 'Gérante' })
  const refusal = { code: 'INVALID_INPUT', data: { issues: [{ path: 'contactId', message: 'contactElsewhere' }] } }
  await expect(client.promises.update({ id, contactId: stranger.id })).rejects.toMatchObject(refusal)
  await expect(
    client.promises.create({ organisationId, text: 'X', madeOn: '2023-01-10', contactId: stranger.id }),
  ).rejects.toMatchObject(refusal)
  await client.promises.update({ id, text: 'Rappeler lundi', contactId, side: 'theirs', dueDate: '2023-02-13' })
  expect((await client.promises.list({})).rows).toMatchObject([
    { text: 'Rappeler lundi', contactId, side: 'theirs', dueDate: '2023-02-13' },
  ])
  await client.promises.remove({ id })
  expect((await client.promises.list({})).total).toBe(0)
})

test('a promise made at a meeting keeps it from going, and is named', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const meetingId = await meetOn('2023-02-07')
  const { id: organisationId } = await client.organisations.create({ name: 'Fonderie' })
  await client.promises.create({ organisationId, text: 'Fournir les factures', madeOn: '2023-02-07', meetingId })
  await expect(client.meetings.remove({ id: meetingId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Fournir les factures (Fonderie)'] },
  })
})
