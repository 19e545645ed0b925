import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../tests/support/bundle.ts'
import { temporaryFolder } from '../../tests/support/core.ts'
import { readDocx } from '../../tests/support/word.ts'
import { defectsOf } from '../../tests/support/wordDefects.ts'
import { startWorker } from '../../tests/support/workers.ts'

const cli = bundle('src/host/cli.ts')
const worker = bundle('tests/support/dossierWorker.ts')

/** Runs the command line as a process of its own, in a folder of its own. */
async function relais(folder: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, RELAIS_DATA_DIR: join(folder, 'data'), TZ: 'Europe/Paris' }
  const entry = await cli
  return new Promise((done) => {
    execFile(process.execPath, [entry, ...words], { cwd: folder, env, maxBuffer: 2 ** 27 }, (error, out, err) =>
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
  expect((await relais(folder, 'info', 'demo.relais')).out).toMatch(
    /^LOT’EC\n.*demo\.relais\nModifié le .* à .*\nPhases\u202f: 4\nOrganismes\u202f: \d+\n/,
  )

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
  expect(
    existsSync(join(folder, 'data/settings.json')) && readFileSync(join(folder, 'data/settings.json'), 'utf8'),
  ).toContain('"documentFolder": ""')

  const unknown = await relais(folder, 'minutes', 'demo.relais', 'COPIL-1999-01', '-o', 'non.docx')
  expect(unknown).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^Ce dossier n’a pas de réunion COPIL-1999-01\. Il a .*COPIL-2023-02.*\n$/),
  })
  expect(existsSync(join(folder, 'non.docx'))).toBe(false)
})

test('the plan is written in Word with its timeline drawn, and its actions as a table, by their names', async () => {
  const folder = temporaryFolder()
  await relais(folder, 'demo', 'demo.relais')
  const plan = await relais(folder, 'plan', 'demo.relais', '-o', 'plan.docx', '--paper', 'A3', '--audience', 'partners')
  expect(plan).toEqual({ code: 0, out: `${join(folder, 'plan.docx')}\n`, err: '' })
  const bytes = readFileSync(join(folder, 'plan.docx'))
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  expect((await readDocx(bytes)).images.some(({ isDrawing }) => isDrawing)).toBe(true)

  const table = await relais(folder, 'table', 'demo.relais', 'actions', '--format', 'csv', '-o', 'actions')
  expect(table).toEqual({ code: 0, out: `${join(folder, 'actions.csv')}\n`, err: '' })
  expect(readFileSync(join(folder, 'actions.csv'), 'utf8')).toMatch(/^\uFEFFN°;Action;/u)
  const calendar = await relais(folder, 'calendar', 'demo.relais', '-o', 'reunions')
  expect(calendar).toEqual({ code: 0, out: `${join(folder, 'reunions.ics')}\n`, err: '' })
  expect(readFileSync(join(folder, 'reunions.ics'), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:COPIL n°[^]*END:VCALENDAR\r\n$/,
  )

  const dated = await relais(folder, 'table', 'demo.relais', 'time', '-o', 'temps', '--from', 'hier')
  expect(dated).toEqual({
    code: 2,
    out: '',
    err: '«\u202fhier\u202f» n’est pas une date\u202f: écrivez-la ainsi, 2026-11-28.\n',
  })
  expect(existsSync(join(folder, 'temps.xlsx'))).toBe(false)
})

test('a document of the latest handover is written in Word, by its name', async () => {
  const folder = temporaryFolder()
  await relais(folder, 'demo', 'demo.relais')
  const sheet = await relais(folder, 'handover', 'demo.relais', '-o', 'fiche.docx', '--document', 'fiche')
  expect(sheet).toEqual({ code: 0, out: `${join(folder, 'fiche.docx')}\n`, err: '' })
  const bytes = readFileSync(join(folder, 'fiche.docx'))
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  expect((await readDocx(bytes)).text).toContain('Fiche de passation')
  expect(await relais(folder, 'handover', 'demo.relais', '-o', 'non.docx', '--document', 'sommaire')).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/sommaire.*dossier, fiche, jours/u),
  })
})

test('a package is written and checked; its passphrase comes from the environment alone', async () => {
  const folder = temporaryFolder()
  await relais(folder, 'demo', 'demo.relais')
  const made = await relais(folder, 'package', 'demo.relais', '-o', 'paquet.zip')
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).toMatch(new RegExp(`^[0-9a-f]{64}  ${join(folder, 'paquet.zip')}\n$`))
  expect(await relais(folder, 'verify', 'paquet.zip')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^LOT’EC, paquet remis le .*\u202f: intact, \d+ fichiers vérifiés\.\n$/),
  })
  expect((await relais(folder, 'package', 'demo.relais', '-o', 'paquet.zip')).code).toBe(2)

  const bytes = readFileSync(join(folder, 'paquet.zip'))
  const at = bytes.indexOf('LISEZMOI.md') + 80
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at)
  writeFileSync(join(folder, 'altere.zip'), bytes)
  expect(await relais(folder, 'verify', 'altere.zip')).toMatchObject({
    code: 1,
    out: expect.stringMatching(/altéré\.\nmodifié {2}LISEZMOI\.md\n$/),
  })

  process.env.RELAIS_PASSPHRASE = 'quatre chevaux bleus dorment'
  const closed = await relais(folder, 'package', 'demo.relais', '-o', 'ferme.zip')
  process.env.RELAIS_PASSPHRASE = 'trop court'
  const short = await relais(folder, 'package', 'demo.relais', '-o', 'court.zip')
  delete process.env.RELAIS_PASSPHRASE
  expect(closed.out).toContain(join(folder, 'ferme.zip.age'))
  expect(short).toMatchObject({ code: 2, err: expect.stringContaining('12 caractères') })
  expect(await relais(folder, 'verify', 'ferme.zip.age')).toMatchObject({
    code: 2,
    err: expect.stringContaining('personne ne pourra l’ouvrir'),
  })
}, 120_000)

test('an export to the screen is whole, however long, and the same as in a file', async () => {
  const folder = temporaryFolder()
  await relais(folder, 'demo', 'demo.relais')
  const { out } = await relais(folder, 'export', 'demo.relais', '--json')
  await relais(folder, 'export', 'demo.relais', '--json', '-o', 'demo.json')
  const [shown, written] = [out, readFileSync(join(folder, 'demo.json'), 'utf8')].map((text) => JSON.parse(text))
  expect({ ...written, exportedAt: '' }).toEqual({ ...shown, exportedAt: '' })
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
  expect(damaged).toMatchObject({ code: 1, out: expect.stringContaining('endommagé'), err: '' })
  const copied = await relais(folder, 'backup', 'court.relais', 'copies')
  expect(copied).toMatchObject({ code: 2, out: '', err: expect.stringContaining('endommagé') })

  const twice = await relais(folder, 'demo', 'demo.relais')
  expect(twice).toMatchObject({ code: 2, out: '', err: expect.stringContaining('demo.relais') })
  for (const { err } of [foreign, copied, twice]) expect(err).not.toMatch(/\n\s+at |{{/)
})

test('a dossier of a former version is neither checked nor described, and stays as it is', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'demo.relais')
  await relais(folder, 'demo', 'demo.relais')
  // Where SQLite keeps `user_version`: https://www.sqlite.org/fileformat2.html#the_database_header
  const before = readFileSync(file)
  before.writeUInt32BE(0, 60)
  writeFileSync(file, before)
  for (const command of ['check', 'info'])
    expect(await relais(folder, command, 'demo.relais')).toEqual({
      code: 2,
      out: '',
      err: `Ce dossier vient d’une version antérieure de Relais\u202f: ${file}. Il n’a pas été modifié. Ouvrez-le une fois dans Relais pour le mettre à jour.\n`,
    })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a dossier that is open elsewhere is refused, and it is told where', async () => {
  const folder = temporaryFolder()
  await relais(folder, 'demo', 'demo.relais')
  const holder = startWorker(await worker)
  holder.tell(join(folder, 'demo.relais'))
  await holder.hears('open')
  const refused = await relais(folder, 'info', 'demo.relais')
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toMatch(/déjà ouvert ailleurs.*depuis le 7\u00a0février 2023 à 10\u00a0h/)
})

test.each([
  ['an unknown command', ['danser'], 'La commande «\u202fdanser\u202f» n’existe pas.'],
  ['a missing argument', ['info'], 'Il manque l’argument «\u202ffile\u202f» à cette commande.'],
  ['a missing option', ['export', 'demo.relais'], 'Il manque l’option «\u202f--json\u202f» à cette commande.'],
  ['an unknown option', ['info', 'demo.relais', '--yaml'], 'L’option «\u202f--yaml\u202f» n’existe pas.'],
  [
    'an option without its value',
    ['export', 'demo.relais', '--json', '-o'],
    'Il manque une valeur à l’option «\u202f-o, --output <json>\u202f».',
  ],
  ['too many arguments', ['check', 'a', 'b'], 'Il y a trop d’arguments pour «\u202fcheck\u202f».'],
])('bad use is told in French, with code 2: %s', async (_, words, sentence) => {
  const result = await relais(temporaryFolder(), ...words)
  expect(result.code).toBe(2)
  expect(result.err).toBe(`${sentence} «\u202frelais --help\u202f» montre les commandes.\n`)
})

test.each([
  [
    ['plan', 'demo.relais', '-o', 'p', '--paper', 'A5'],
    'La valeur «\u202fA5\u202f» ne convient pas. Choix possibles\u202f: A4, A3.\n',
  ],
  [
    ['table', 'demo.relais', 'tout', '-o', 't'],
    'La valeur «\u202ftout\u202f» ne convient pas. Choix possibles\u202f: actions, budget, funding, staff, time, trips, indicators.\n',
  ],
])('a value that is not among the choices is told in French, with them: %j', async (words, err) => {
  expect(await relais(temporaryFolder(), ...words)).toEqual({ code: 2, out: '', err })
})

test('help is in French and is no error', async () => {
  const { code, out } = await relais(temporaryFolder(), '--help')
  expect(code).toBe(0)
  expect(out).toContain('Commandes :')
  expect(out).toContain('crée le dossier de démonstration LOT’EC')
  const bare = await relais(temporaryFolder())
  expect(bare).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Commandes :') })
})
