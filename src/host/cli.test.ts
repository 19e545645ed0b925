import { execFile } from 'node:child_process'
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/core.ts'
import { defectsOf } from '../../tests/support/wordDefects.ts'

/** As it is delivered: `npm run build` makes it. */
const cli = resolve(import.meta.dirname, '../../out/main/cli.js')

/** Runs the command line as a process of its own, in a folder of its own. */
function relais(folder: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, RELAIS_DATA_DIR: join(folder, 'data') }
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { cwd: folder, env }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

test('a demonstration is made, described, checked, copied and exported', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'demo.relais')
  expect(await relais(folder, 'demo', 'demo.relais')).toEqual({ code: 0, out: `${file}\n`, err: '' })
  expect(await relais(folder, 'check', 'demo.relais')).toEqual({ code: 0, out: 'Le dossier est intègre.\n', err: '' })

  const info = await relais(folder, 'info', 'demo.relais', '--json')
  expect(JSON.parse(info.out)).toMatchObject({ name: 'LOT’EC', path: file, records: { phase: 4, initiative: 1 } })
  expect((await relais(folder, 'info', 'demo.relais')).out).toContain('LOT’EC\n')

  const backup = await relais(folder, 'backup', 'demo.relais', 'copies')
  expect(backup.out).toMatch(new RegExp(`^[0-9a-f]{64}  ${join(folder, 'copies/demo-000001.relais')}\n$`))

  expect((await relais(folder, 'export', 'demo.relais', '--json', '-o', 'demo.json')).code).toBe(0)
  expect(JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8'))).toMatchObject({
    format: 'relais-export',
    dossier: { name: 'LOT’EC' },
  })
})

test('the minutes of a meeting are written as a valid Word file, by its number', async () => {
  const folder = temporaryFolder()
  await relais(folder, 'demo', 'demo.relais')
  const written = await relais(folder, 'minutes', 'demo.relais', 'copil-2023-02', '-o', 'cr.docx')
  expect(written).toEqual({ code: 0, out: `${join(folder, 'cr.docx')}\n`, err: '' })
  expect(await defectsOf(readFileSync(join(folder, 'cr.docx')), 'fr-FR')).toEqual([])
  expect((await relais(folder, 'minutes', 'demo.relais', 'COPIL-1999-01', '-o', 'cr.docx')).code).toBe(2)
})

test('a refusal is one sentence and code 2, never a stack', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'lettre.txt'), 'Madame, Monsieur,')
  const foreign = await relais(folder, 'info', 'lettre.txt')
  expect(foreign.code).toBe(2)
  expect(foreign.err.trim().split('\n')).toEqual([expect.stringContaining('n’est pas un dossier Relais')])

  await relais(folder, 'demo', 'demo.relais')
  copyFileSync(join(folder, 'demo.relais'), join(folder, 'court.relais'))
  truncateSync(join(folder, 'court.relais'), 40_000)
  const damaged = await relais(folder, 'check', 'court.relais')
  expect(damaged).toMatchObject({ code: 2, err: expect.stringContaining('endommagé') })
})

test.each([
  ['an unknown command', ['danser'], 'Cette commande n’existe pas.'],
  ['a missing argument', ['info'], 'Il manque un argument à cette commande.'],
  ['a missing option', ['export', 'demo.relais'], 'Il manque une option à cette commande.'],
  ['an unknown option', ['info', 'demo.relais', '--yaml'], 'Cette option n’existe pas.'],
  ['too many arguments', ['check', 'a', 'b'], 'Cette commande a trop d’arguments.'],
])('bad use is told in French, with code 2: %s', async (_, words, sentence) => {
  const result = await relais(temporaryFolder(), ...words)
  expect(result.code).toBe(2)
  expect(result.err).toBe(`${sentence} « relais --help » montre les commandes.\n`)
})

test('help is in French and is no error', async () => {
  const { code, out } = await relais(temporaryFolder(), '--help')
  expect(code).toBe(0)
  expect(out).toContain('Commandes :')
  expect(out).toContain('crée le dossier de démonstration LOT’EC')
})
