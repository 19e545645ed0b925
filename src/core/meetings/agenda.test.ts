import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'
import { richParagraphs } from '../../shared/richText.ts'

const meetingWithAgenda = async (...titles: string[]) => {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const meetingId = await dossier.meetOn('2023-02-07')
  const ids: string[] = []
  for (const title of titles) ids.push((await client.meetings.addItem({ meetingId, title })).id)
  const agenda = async () => (await client.meetings.get({ id: meetingId })).agenda
  return { ...dossier, meetingId, ids, agenda }
}

const order = (agenda: { title: string; position: number }[]) => agenda.map(({ title, position }) => [title, position])

test('an item moves and the others close ranks', async () => {
  const { client, ids, agenda } = await meetingWithAgenda('un', 'deux', 'trois')
  await client.meetings.moveItem({ id: ids[2] ?? '', position: 0 })
  expect(order(await agenda())).toEqual([
    ['trois', 0],
    ['un', 1],
    ['deux', 2],
  ])
  await client.meetings.moveItem({ id: ids[2] ?? '', position: 99 })
  expect(order(await agenda())).toEqual([
    ['un', 0],
    ['deux', 1],
    ['trois', 2],
  ])
})

test('a removed item leaves no gap, and its decisions stay without it', async () => {
  const { client, meetingId, ids, agenda } = await meetingWithAgenda('un', 'deux', 'trois')
  await client.decisions.create({ meetingId, agendaItemId: ids[1] ?? '', text: 'Retenir' })
  await client.meetings.removeItem({ id: ids[1] ?? '' })
  expect(order(await agenda())).toEqual([
    ['un', 0],
    ['trois', 1],
  ])
  expect(await client.decisions.ofMeeting({ meetingId })).toMatchObject([{ text: 'Retenir', agendaItemId: null }])
  await client.meetings.addItem({ meetingId, title: 'quatre' })
  expect(order(await agenda()).at(-1)).toEqual(['quatre', 2])
})

test('an item keeps what is typed: emoji, right-to-left, lists and ten thousand characters', async () => {
  const { client, ids, agenda } = await meetingWithAgenda('un')
  const title = `👩🏽‍🔬 السلام عليكم ${'x'.repeat(9_970)}`
  const context = richParagraphs('שלום', '🌱'.repeat(5_000))
  const discussion = {
    type: 'doc' as const,
    content: [
      {
        type: 'orderedList' as const,
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem' as const,
            content: [
              {
                type: 'paragraph' as const,
                content: [
                  { type: 'text' as const, text: 'gras', marks: [{ type: 'bold' as const }] },
                  { type: 'hardBreak' as const },
                  { type: 'text' as const, text: 'ligne' },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
  await client.meetings.updateItem({
    id: ids[0] ?? '',
    title,
    context,
    discussion,
    kind: 'decision',
    plannedMinutes: 25,
  })
  expect(await agenda()).toMatchObject([{ title, context, discussion, kind: 'decision', plannedMinutes: 25 }])
})

test('a title that is blank or longer than ten thousand characters is refused, and what was there stays', async () => {
  const { client, ids, agenda } = await meetingWithAgenda('un')
  for (const [title, message] of [
    [' ', 'required'],
    ['x'.repeat(10_001), 'tooLong'],
  ] as const)
    await expect(client.meetings.updateItem({ id: ids[0] ?? '', title })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { issues: [{ path: 'title', message }] },
    })
  expect((await agenda())[0]?.title).toBe('un')
})

test('a presenter is a contact, who brings the organisation, or an organisation, or nobody', async () => {
  const { client, ids, agenda, officerId, carrierId, chamberId } = await meetingWithAgenda('un')
  const id = ids[0] ?? ''
  const presenter = async () => (await agenda())[0]?.presenter
  await client.meetings.updateItem({ id, presenter: { contactId: officerId, organisationId: null } })
  expect(await presenter()).toEqual({
    contactId: officerId,
    organisationId: carrierId,
    label: 'Chargé de mission EIT (Grand Cahors)',
  })
  await client.meetings.updateItem({ id, title: 'autre' })
  expect((await presenter())?.contactId).toBe(officerId)
  await client.meetings.updateItem({ id, presenter: { contactId: null, organisationId: chamberId } })
  expect(await presenter()).toEqual({ contactId: null, organisationId: chamberId, label: 'CCI du Lot' })
  await client.meetings.updateItem({ id, presenter: null })
  expect(await presenter()).toBeNull()
  await expect(
    client.meetings.updateItem({ id, presenter: { contactId: chamberId, organisationId: null } }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'contact' } })
})
