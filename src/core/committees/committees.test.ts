import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { decision } from '../decisions/decisions.table.ts'
import { attendance, meeting } from '../meetings/meetings.table.ts'

const dossierWithCopil = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const copil = await client.committees.create({ kind: 'steering', name: 'Comité de pilotage', code: 'copil' })
  const carrier = await client.organisations.create({ name: 'Grand Cahors' })
  const officer = await client.organisations.addContact({
    organisationId: carrier.id,
    jobTitle: 'Chargé de mission EIT',
  })
  return { ...dossier, copilId: copil.id, carrierId: carrier.id, officerId: officer.id }
}

type Dossier = Awaited<ReturnType<typeof dossierWithCopil>>

// The meeting, its attendance and a decision, as their features write them.
const holdMeeting = ({ context, copilId, carrierId, officerId }: Dossier, membershipId: string | null = null) =>
  context.write(({ db, newId }) => {
    const meetingId = newId()
    db.insert(meeting)
      .values({ id: meetingId, committeeId: copilId, year: 2023, number: 2, date: '2023-02-07', writerId: officerId })
      .run()
    db.insert(attendance).values({ id: newId(), meetingId, membershipId, organisationId: carrierId }).run()
    db.insert(decision)
      .values({ id: newId(), meetingId, rank: 3, number: 'COPIL-2023-02-D3', responsibleOrganisationId: carrierId })
      .run()
  })

test('a body has a code in capitals, and follows those there are', async () => {
  const { client, copilId } = await dossierWithCopil()
  await client.committees.create({ kind: 'technical', name: 'Comité technique', code: 'COTECH-2' })
  expect(await client.committees.list()).toEqual([
    {
      id: copilId,
      position: 0,
      kind: 'steering',
      name: 'Comité de pilotage',
      code: 'COPIL',
      purpose: '',
      quorum: null,
      usualPlace: '',
      memberCount: 0,
      meetingCount: 0,
    },
    expect.objectContaining({ position: 1, code: 'COTECH-2' }),
  ])
})

test.each([
  ['COPIL', 'codeTaken'],
  [' copil ', 'codeTaken'],
  ['COMITÉ', 'code'],
  ['CO PIL', 'code'],
  ['-COPIL', 'code'],
  ['', 'required'],
])('the code « %s » is refused: %s', async (code, message) => {
  const { client } = await dossierWithCopil()
  await expect(client.committees.create({ kind: 'other', name: 'Autre', code })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: expect.arrayContaining([{ path: 'code', message }]) },
  })
})

test('a body keeps its own code, and takes another only before it has met', async () => {
  const dossier = await dossierWithCopil()
  const { client, copilId } = dossier
  await client.committees.update({ id: copilId, code: 'COPIL', quorum: 5 })
  await client.committees.update({ id: copilId, code: 'PILOTAGE' })
  holdMeeting(dossier)
  await client.committees.update({ id: copilId, code: 'PILOTAGE', name: 'Pilotage' })
  await expect(client.committees.update({ id: copilId, code: 'COPIL' })).rejects.toMatchObject({ code: 'NUMBER_FIXED' })
  expect(await client.committees.get({ id: copilId })).toMatchObject({
    code: 'PILOTAGE',
    name: 'Pilotage',
    quorum: 5,
    meetingCount: 1,
  })
})

test('a body that has met is not removed; one that has not goes with its seats', async () => {
  const dossier = await dossierWithCopil()
  const { client, copilId, carrierId } = dossier
  const cotech = await client.committees.create({ kind: 'technical', name: 'COTECH', code: 'COTECH' })
  await client.committees.addMember({
    committeeId: cotech.id,
    organisationId: carrierId,
    college: 'carriers',
    role: 'full',
  })
  holdMeeting(dossier)
  await expect(client.committees.remove({ id: copilId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['COPIL n°\u00A02 · 7\u00A0février 2023'] },
  })
  await client.committees.remove({ id: cotech.id })
  expect(await client.committees.ofOrganisation({ organisationId: carrierId })).toEqual([])
})

test('the composition at a date holds the seats valid that day, in the order of the attendance list', async () => {
  const { client, copilId: committeeId, carrierId, officerId } = await dossierWithCopil()
  const seat = async (name: string, fields: Partial<Parameters<typeof client.committees.addMember>[0]>) => {
    const organisation = await client.organisations.create({ name })
    await client.committees.addMember({
      committeeId,
      organisationId: organisation.id,
      college: 'companies',
      role: 'full',
      ...fields,
    })
  }
  await seat('Zéphyr', {})
  await seat('Écorce', {})
  await seat('Alpha', { role: 'guest' })
  await seat('Ancien', { toDate: '2023-02-06' })
  await seat('Futur', { fromDate: '2023-02-08' })
  await seat('Ce jour-là', { fromDate: '2023-02-07', toDate: '2023-02-07' })
  await seat('ADEME', { college: 'funders' })
  await client.committees.addMember({
    committeeId,
    organisationId: carrierId,
    contactId: officerId,
    college: 'carriers',
    role: 'chair',
  })
  const composition = await client.committees.composition({ committeeId, date: '2023-02-07' })
  expect(composition.map(({ organisationName, contactLabel }) => [organisationName, contactLabel])).toEqual([
    ['Grand Cahors', 'Chargé de mission EIT'],
    ['Ce jour-là', ''],
    ['Écorce', ''],
    ['Zéphyr', ''],
    ['Alpha', ''],
    ['ADEME', ''],
  ])
  expect(await client.committees.list()).toMatchObject([{ memberCount: 6 }])
  expect((await client.committees.get({ id: committeeId })).members).toHaveLength(8)
})

test('the seats of an organisation begin with those of today', async () => {
  const { client, copilId: committeeId, carrierId: organisationId, officerId } = await dossierWithCopil()
  const fields = { committeeId, organisationId, college: 'carriers', role: 'full' } as const
  await client.committees.addMember({ ...fields, toDate: '2021-12-31' })
  await client.committees.addMember({ ...fields, fromDate: '2022-01-01', toDate: '2022-12-31' })
  await client.committees.addMember({ ...fields, contactId: officerId, fromDate: '2023-01-01' })
  const seats = await client.committees.ofOrganisation({ organisationId })
  expect(seats.map(({ committeeName, contactLabel, toDate }) => [committeeName, contactLabel, toDate])).toEqual([
    ['Comité de pilotage', 'Chargé de mission EIT', null],
    ['Comité de pilotage', '', '2022-12-31'],
    ['Comité de pilotage', '', '2021-12-31'],
  ])
})

test('a seat whose dates are the wrong way round is refused beside the field that was typed', async () => {
  const { client, copilId: committeeId, carrierId: organisationId } = await dossierWithCopil()
  const seat = { committeeId, organisationId, college: 'carriers', role: 'full' } as const
  await expect(
    client.committees.addMember({ ...seat, fromDate: '2023-02-08', toDate: '2023-02-07' }),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { issues: [{ path: 'toDate', message: 'datesReversed' }] } })
  const { id } = await client.committees.addMember({ ...seat, toDate: '2023-02-07' })
  await expect(client.committees.updateMember({ id, fromDate: '2023-02-08' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'fromDate', message: 'datesReversed' }] },
  })
})

test('a seat is held by a contact of its own organisation', async () => {
  const { client, copilId: committeeId, carrierId, officerId } = await dossierWithCopil()
  const other = await client.organisations.create({ name: 'ADEME' })
  const refusal = {
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'contactId', message: 'contactElsewhere' }] },
  }
  const seat = { committeeId, contactId: officerId, college: 'carriers', role: 'full' } as const
  await expect(client.committees.addMember({ ...seat, organisationId: other.id })).rejects.toMatchObject(refusal)
  const { id } = await client.committees.addMember({ ...seat, organisationId: carrierId })
  await expect(client.committees.updateMember({ id, organisationId: other.id })).rejects.toMatchObject(refusal)
  await client.committees.updateMember({ id, organisationId: other.id, contactId: null })
  expect((await client.committees.get({ id: committeeId })).members).toMatchObject([
    { organisationName: 'ADEME', contactId: null, contactLabel: '' },
  ])
})

test('a seat that was at a meeting is ended, never removed', async () => {
  const dossier = await dossierWithCopil()
  const { client, copilId: committeeId, carrierId: organisationId } = dossier
  const seat = { committeeId, organisationId, college: 'carriers', role: 'full' } as const
  const { id } = await client.committees.addMember(seat)
  const mistake = await client.committees.addMember(seat)
  holdMeeting(dossier, id)
  await expect(client.committees.removeMember({ id })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['COPIL n°\u00A02 · 7\u00A0février 2023'] },
  })
  await client.committees.removeMember({ id: mistake.id })
  await client.committees.updateMember({ id, toDate: '2023-02-07' })
  expect((await client.committees.get({ id: committeeId })).members).toMatchObject([{ id, toDate: '2023-02-07' }])
})

test('a seat that was at a meeting keeps its holder, and takes every other change', async () => {
  const dossier = await dossierWithCopil()
  const { client, copilId: committeeId, carrierId: organisationId, officerId } = dossier
  const seat = { committeeId, organisationId, college: 'carriers', role: 'full' } as const
  const { id } = await client.committees.addMember(seat)
  holdMeeting(dossier, id)
  const other = await client.organisations.create({ name: 'ADEME' })
  const successor = await client.organisations.addContact({ organisationId, jobTitle: 'Vice-présidente' })
  await client.committees.updateMember({ id, contactId: officerId })
  for (const change of [
    { contactId: successor.id },
    { contactId: null },
    { organisationId: other.id, contactId: null, role: 'chair' } as const,
  ])
    await expect(client.committees.updateMember({ id, ...change })).rejects.toMatchObject({
      code: 'SEAT_NOTED',
      data: { usedBy: ['COPIL n°\u00A02 · 7\u00A0février 2023'] },
    })
  await client.committees.updateMember({
    id,
    organisationId,
    contactId: officerId,
    college: 'experts',
    role: 'chair',
    fromDate: '2022-01-01',
  })
  expect((await client.committees.get({ id: committeeId })).members).toMatchObject([
    { id, organisationId, contactId: officerId, college: 'experts', role: 'chair', fromDate: '2022-01-01' },
  ])
  const unnoted = await client.committees.addMember({ ...seat, contactId: officerId })
  await client.committees.updateMember({ id: unnoted.id, contactId: successor.id })
})

test('an organisation in use is not removed, and all that uses it or its contacts is named once, in order', async () => {
  const dossier = await dossierWithCopil()
  const { client, copilId: committeeId, carrierId: organisationId, officerId } = dossier
  await client.committees.addMember({ committeeId, organisationId, college: 'carriers', role: 'full' })
  holdMeeting(dossier)
  const usedBy = ['Comité de pilotage', 'COPIL n°\u00A02 · 7\u00A0février 2023', 'COPIL-2023-02-D3']
  await expect(client.organisations.remove({ id: organisationId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy },
  })
  await expect(client.organisations.removeContact({ id: officerId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: usedBy.slice(1, 2) },
  })
})
