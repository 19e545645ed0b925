import { expect, test } from 'vitest'
import { bytesOf, plain } from '../../../tests/support/documents.ts'
import { activityNamed, dossierOfTransfer, INTERVIEW } from '../../../tests/support/transfer.ts'
import { readDocx } from '../../../tests/support/word.ts'

test('the notice and the minutes of a transfer session say which skills it hands over', async () => {
  const { client, sessionOn } = await dossierOfTransfer()
  await client.skills.addStarter()
  const meetingId = await sessionOn('2023-03-14')
  const { id } = await activityNamed(client, INTERVIEW)
  await client.skills.setTopics({ meetingId, activityIds: [id] })
  for (const kind of ['notice', 'minutes'] as const) {
    const { tables } = await readDocx(await bytesOf(client, { kind, meetingId }))
    const facts = tables[0]?.rows.map((row) => row.map(plain))
    expect(facts).toContainEqual(['Compétences travaillées', INTERVIEW])
  }
  await client.skills.setTopics({ meetingId, activityIds: [] })
  const { text } = await readDocx(await bytesOf(client, { kind: 'notice', meetingId }))
  expect(text).not.toContain('Compétences travaillées')
})
