import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDefinedError, safe } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import { router } from '../src/core/router.ts'
import { contract } from '../src/shared/contract.ts'
import { connections, transports } from './support/transports.ts'

describe.each(transports)('%s', (_name, reach) => {
  test('settings are read, changed and read again', async () => {
    const { client } = await reach()
    const before = await client.settings.get()
    expect(before).toMatchObject({ locale: 'fr', theme: 'system', recent: [] })
    const after = await client.settings.update({ theme: 'dark', officerName: 'Léa  — « EIT »' })
    expect(after).toEqual({ ...before, theme: 'dark', officerName: 'Léa  — « EIT »' })
    expect(await client.settings.get()).toEqual(after)
  })

  test('a dossier is made, and its lists are read', async () => {
    const { client, folder } = await reach()
    expect(await client.dossier.current()).toBeNull()
    const path = join(folder, 'démarche.relais')
    const opened = await client.dossier.create({ path, name: 'LOT’EC' })
    expect(opened).toMatchObject({ path, fileName: 'démarche', name: 'LOT’EC' })
    const phases = await client.phases.list()
    expect(phases.map((phase) => phase.name)).toEqual([
      'Préfiguration',
      'Phase opérationnelle 1',
      'Phase opérationnelle 2',
      'Consolidation',
    ])
  })

  test('what was left out of a call is filled in as the contract says', async () => {
    const { client, folder } = await reach()
    await client.dossier.create({ path: join(folder, 'a.relais'), name: 'A' })
    const created = await client.phases.create({ name: 'Une phase de plus' })
    expect(Object.keys(created).toSorted()).toEqual(['changeId', 'id'])
  })

  test('an expected error arrives whole, with its code and its data', async () => {
    const { client, folder } = await reach()
    const path = join(folder, 'rapport.relais')
    writeFileSync(path, 'not a dossier at all, whatever its name says'.repeat(10))
    const { error } = await safe(client.dossier.open({ path }))
    if (!isDefinedError(error)) throw new Error('an expected error was expected', { cause: error })
    expect({ code: error.code, status: error.status, data: error.data }).toEqual({
      code: 'DOSSIER_FOREIGN',
      status: 422,
      data: { path },
    })
  })

  test('a call that needs a dossier says so when none is open', async () => {
    const { client } = await reach()
    const { error } = await safe(client.phases.list())
    expect(isDefinedError(error) && error.code).toBe('NO_DOSSIER')
  })

  test('a refused field is named, with the key of its sentence', async () => {
    const { client, folder } = await reach()
    const { error } = await safe(client.dossier.create({ path: join(folder, 'b.relais'), name: '  ' }))
    if (!isDefinedError(error)) throw new Error('an expected error was expected', { cause: error })
    expect([error.code, error.data]).toEqual(['INVALID_INPUT', { issues: [{ path: 'name', message: 'required' }] }])
  })

  test('calls at the same time do not mix their answers', async () => {
    const { client } = await reach()
    const names = Array.from({ length: 20 }, (_, at) => `Nom ${at}`)
    const answers = await Promise.all(names.map((officerName) => client.settings.update({ officerName })))
    expect(answers.map((settings) => settings.officerName)).toEqual(names)
  })
})

describe.each(connections)('%s', (_name, reach) => {
  test('a call under way when the connection is cut rejects', async () => {
    const { client, cut } = await reach()
    await client.settings.get()
    const underWay = client.settings.get()
    cut()
    await expect(underWay).rejects.toThrow()
  })
})

test('everything that the contract promises is served', () => {
  expect(Object.keys(router).toSorted()).toEqual(Object.keys(contract).toSorted())
})
