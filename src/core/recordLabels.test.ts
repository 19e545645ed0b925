import { expect, test } from 'vitest'
import { testDossier } from '../../tests/support/core.ts'
import { journalledTables } from './db/journal.ts'
import { recordLabels } from './recordLabels.ts'

test('every business table says how its rows are recognised', async () => {
  const { context } = await testDossier()
  expect(Object.keys(recordLabels).toSorted()).toEqual(journalledTables(context.session.connection()))
  const labelled = context.session.connection().prepare(`SELECT count(*) FROM temp.record_label WHERE entity = 'phase'`)
  expect(labelled.pluck().get()).toBe(4)
})
