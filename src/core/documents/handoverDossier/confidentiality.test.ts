import { expect, test } from 'vitest'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { companiesOf, dossierHandedOver } from '../../../../tests/support/handoverDossier.ts'
import { readDocx } from '../../../../tests/support/word.ts'

test('nothing confidential goes to the partners, in the name of the file, headers and properties too; nor how to reach people', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  await client.handover.update({ id: handoverId, audience: 'partners' })
  expect((await client.documents.suggest(request)).fileName).toBe(
    '2023-12-31 Passation après la […] – Dossier de passation v1 (partenaires).docx',
  )
  const bytes = await bytesOf(client, request)
  const parts = await everyPartOf(bytes)
  for (const secret of ['Vidal', 'friche', 'notaire', 'paule@exemple.fr', '05 65 00', 'Attend un devis'])
    expect(parts).not.toContain(secret)
  const seen = await readDocx(bytes)
  expect(seen.text).not.toContain('A-3')
  expect(seen.text).not.toContain('S-2')
  const text = plain(seen.text)
  expect(text).toContain('1 synergie n’apparaît pas ici')
  expect(text).toContain('1 entreprise n’apparaît pas ici')
  expect(text).toContain('1 décision n’apparaît pas ici')
  expect(tableWith(seen, 'Étape en cours')).toEqual([['GS-F', 'confidentiel', 'Mobiliser', '20/01/2024']])
  expect(companiesOf(seen).map(([name]) => name?.split('\n')[0])).toContain('Scierie du Causse')
})

test('a group is told neither by its name, its meetings nor its decisions where its synergy or its action is kept from the reader', async () => {
  const { client, handoverId, meetOn, request } = await dossierHandedOver()
  const { id: actionId } = await client.actions.create({ title: 'Racheter la friche' })
  await client.actions.update({ id: actionId, confidentiality: 'confidential' })
  const { id: synergyId } = await client.synergies.create({ name: 'Reprendre les boues' })
  await client.synergies.update({ id: synergyId, confidentiality: 'confidential' })
  for (const [code, matter] of [
    ['GSF', { actionId }],
    ['GSB', { synergyId }],
  ] as const) {
    const { id: committeeId } = await client.committees.create({
      kind: 'followUp',
      name: code === 'GSF' ? 'Suivi de la friche' : 'Suivi des boues',
      code,
    })
    await client.groups.attach({ committeeId, ...matter })
    const meetingId = await meetOn('2023-08-10', committeeId)
    const { id } = await client.decisions.create({ meetingId, agendaItemId: null, text: 'Mandater le notaire' })
    await client.decisions.update({ id, deadline: '2023-10-01' })
    await meetOn('2023-11-10', committeeId)
  }
  const read = async (kind: 'handoverDossier' | 'hundredDays' | 'handoverSheet') =>
    plain(await everyPartOf(await bytesOf(client, { ...request, kind })))
  expect(await read('handoverDossier')).toMatch(/Suivi de la friche.*Suivi des boues/su)
  await client.handover.update({ id: handoverId, audience: 'partners' })
  for (const kind of ['handoverDossier', 'hundredDays', 'handoverSheet'] as const)
    expect(await read(kind), kind).not.toMatch(/friche|boues|notaire|GS[FB] n°/u)
  const { text } = await readDocx(await bytesOf(client, request))
  expect(plain(text)).toContain('3 décisions n’apparaissent pas ici')
})

test('what is for the partners is not for the public, and nothing says then that there is none', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  await client.handover.update({ id: handoverId, audience: 'public' })
  const bytes = await bytesOf(client, request)
  const parts = await everyPartOf(bytes)
  for (const secret of ['Vidal', 'Scierie', 'Paule', 'vendredi', 'nymphe@exemple.fr'])
    expect(parts).not.toContain(secret)
  const text = plain((await readDocx(bytes)).text)
  expect(text).not.toContain('Aucune synergie')
  expect(text).not.toContain('Aucune entreprise')
})

test('the public knows people by what they do: no name is in any of the three documents', async () => {
  const { client, handoverId, request, carrierId } = await dossierHandedOver()
  const { id: incomingId } = await client.organisations.addContact({
    organisationId: carrierId,
    firstName: 'Marie',
    lastName: 'Delmas',
    jobTitle: 'Directrice adjointe',
  })
  await client.handover.update({ id: handoverId, incomingId, audience: 'public', parts: ['identity', 'risks'] })
  await client.inventory.addLesson({ kind: 'question', text: 'Qui remplace Marie Delmas' })
  for (const kind of ['handoverDossier', 'hundredDays', 'handoverSheet'] as const) {
    const parts = plain(await everyPartOf(await bytesOf(client, { ...request, kind })))
    expect(parts, kind).not.toContain('Delmas')
    expect(parts, kind).toContain('Directrice adjointe')
    expect(parts, kind).not.toContain('Qui remplace')
  }
})

test('how well the work is mastered is in the version of the project office alone', async () => {
  const { client, handoverId, request } = await dossierHandedOver()
  const [activity] = await client.skills.list()
  if (activity === undefined) throw new Error('No activity')
  await client.skills.update({ id: activity.id, targetLevel: 3 })
  await client.skills.rate({ activityId: activity.id, rater: 'consultancy', level: 1, date: '2023-08-01', note: '' })
  await client.handover.update({ id: handoverId, parts: ['activities'] })
  const read = async (kind: 'handoverDossier' | 'handoverSheet' | 'hundredDays') =>
    plain((await readDocx(await bytesOf(client, { ...request, kind }))).text)
  expect(await read('handoverDossier')).toContain('1 sur 4')
  expect(await read('handoverSheet')).toContain('Encore sous leur cible')
  expect(await read('hundredDays')).toContain(activity.name)
  await client.handover.update({ id: handoverId, audience: 'partners' })
  expect(await read('handoverDossier')).not.toContain('sur 4')
  expect(await read('handoverDossier')).toContain(activity.name)
  expect(await read('handoverSheet')).not.toContain('cible')
  expect(await read('hundredDays')).not.toContain(activity.name)
})
