import { copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { knownVersion, migrateDossier } from '../src/core/dossier/migrate.ts'
import { sha256Of } from '../src/core/dossier/sha256.ts'
import { temporaryFolder, testCore } from './support/core.ts'
import { migrationsDir } from './support/folders.ts'

const Journal = z.looseObject({
  entries: z.array(z.looseObject({ idx: z.int(), when: z.int(), tag: z.string(), breakpoints: z.boolean() })),
})
const journalOf = (folder: string) =>
  Journal.parse(JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')))

/** The application's migrations and one more, as a later version would have them. */
function laterMigrations(sql: string, when?: number): string {
  const folder = join(temporaryFolder(), 'drizzle')
  cpSync(migrationsDir, folder, { recursive: true })
  const journal = journalOf(folder)
  const tag = `${String(journal.entries.length).padStart(4, '0')}_later`
  const last = journal.entries.at(-1)?.when ?? 0
  journal.entries.push({
    ...journal.entries[0],
    idx: journal.entries.length,
    when: when ?? last + 1,
    tag,
    breakpoints: true,
  })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal))
  writeFileSync(join(folder, `${tag}.sql`), sql)
  return folder
}

// As drizzle-kit writes it where SQLite cannot alter a table; the pragma does nothing inside the migrator's transaction.
const rebuildPhase = `
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_phase\` (\`id\` text PRIMARY KEY NOT NULL, \`position\` integer DEFAULT 0 NOT NULL, \`name\` text NOT NULL,
  \`objectives\` text DEFAULT '' NOT NULL, \`planned_start\` text, \`planned_end\` text, \`actual_start\` text,
  \`actual_end\` text, \`colour\` text DEFAULT 'vert' NOT NULL);--> statement-breakpoint
INSERT INTO \`__new_phase\` SELECT \`id\`, \`position\`, \`name\`, \`objectives\`, \`planned_start\`, \`planned_end\`,
  \`actual_start\`, \`actual_end\`, 'vert' FROM \`phase\`;--> statement-breakpoint
DROP TABLE \`phase\`;--> statement-breakpoint
ALTER TABLE \`__new_phase\` RENAME TO \`phase\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

/** A dossier of today's version with a phase that has milestones, closed. */
async function olderDossier() {
  const { client, folder } = testCore()
  const path = join(folder, 'essai.relais')
  await client.dossier.create({ path, name: 'Démarche d’essai' })
  const [phase] = await client.phases.list()
  const phaseId = phase?.id ?? ''
  for (const name of ['Diagnostic', 'Ateliers'])
    await client.phases.addMilestone({ phaseId, kind: 'deliverable', name })
  const phases = await client.phases.list()
  await client.dossier.close()
  const alone = join(temporaryFolder(), 'essai.relais')
  copyFileSync(path, alone)
  return { path: alone, phases }
}

test('the dates of the migrations rise and their numbers follow, so that none is skipped', () => {
  const { entries } = journalOf(migrationsDir)
  expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, index) => index))
  const dates = entries.map(({ when }) => when)
  expect(dates).toEqual([...new Set(dates)].toSorted((one, other) => one - other))
  expect(entries.map(({ tag }) => `${tag}.sql`)).toEqual(
    readdirSync(migrationsDir)
      .filter((name) => name.endsWith('.sql'))
      .toSorted(),
  )
})

test('a dossier of a former version is backed up, then migrated with every child row', async () => {
  const { path, phases } = await olderDossier()
  const former = knownVersion(migrationsDir)
  const { client, context, folder } = testCore({ migrationsDir: laterMigrations(rebuildPhase) })
  const { id } = await client.dossier.open({ path })
  expect(await client.phases.list()).toEqual(phases)
  const connection = context.session.connection()
  expect(connection.prepare('SELECT DISTINCT colour FROM phase').pluck().all()).toEqual(['vert'])
  expect(connection.pragma('user_version', { simple: true })).toBe(former + 1)
  expect(connection.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBe(former + 1)
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(await client.dossier.check()).toEqual({ isSound: true, problems: [] })

  const backups = join(folder, 'data/backups', id)
  expect(readdirSync(backups)).toEqual(['essai-000001.relais', 'essai-000001.relais.sha256'])
  const backup = new Database(join(backups, 'essai-000001.relais'), { readonly: true })
  expect(backup.pragma('user_version', { simple: true })).toBe(former)
  expect(backup.prepare('SELECT count(*) FROM milestone').pluck().get()).toBe(2)
  backup.close()
})

test('the journal follows a table that was rebuilt, with its new column', async () => {
  const { path } = await olderDossier()
  const { client, context } = testCore({ migrationsDir: laterMigrations(rebuildPhase) })
  await client.dossier.open({ path })
  const [phase] = await client.phases.list()
  const change = context.write(({ db }) => {
    db.$client.prepare(`UPDATE phase SET colour = 'bleu' WHERE id = ?`).run(phase?.id)
  })
  const colours = () => context.session.connection().prepare('SELECT colour FROM phase ORDER BY position').pluck().all()
  expect(colours()).toEqual(['bleu', 'vert', 'vert', 'vert'])
  await client.history.undo({ changeId: change.changeId })
  expect(colours()).toEqual(['vert', 'vert', 'vert', 'vert'])
})

/** The migrations up to one of them, as that version of the application had them. */
function migrationsUpTo(count: number): string {
  const folder = join(temporaryFolder(), 'drizzle')
  cpSync(migrationsDir, folder, { recursive: true })
  const journal = journalOf(folder)
  writeFileSync(
    join(folder, 'meta/_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }),
  )
  return folder
}

test('a dossier of the first version comes whole to this one, and gains the chain', async () => {
  const path = join(temporaryFolder(), 'ancien.relais')
  const connection = new Database(path)
  migrateDossier(connection, migrationsUpTo(1))
  connection.exec(`
    INSERT INTO initiative (id, name) VALUES ('0190a000-0000-7000-8000-000000000001', 'Ancienne démarche');
    INSERT INTO zone (id, name) VALUES ('0190a000-0000-7000-8000-000000000002', 'Zone sud');
    INSERT INTO organisation (id, name, zone_id) VALUES ('0190a000-0000-7000-8000-000000000003', 'Scierie', '0190a000-0000-7000-8000-000000000002');
    INSERT INTO contact (id, organisation_id, job_title) VALUES ('0190a000-0000-7000-8000-000000000004', '0190a000-0000-7000-8000-000000000003', 'Gérance');`)
  connection.close()
  const { client } = testCore()
  await client.dossier.open({ path })
  expect((await client.initiative.get()).zones).toMatchObject([{ name: 'Zone sud', latitude: null, longitude: null }])
  const { rows } = await client.companies.list({})
  expect(rows).toMatchObject([{ name: 'Scierie', zoneName: 'Zone sud', status: 'toContact' }])
  expect(await client.vocabulary.themes()).toEqual([])
  const organisationId = rows[0]?.organisationId ?? ''
  expect((await client.organisations.get({ id: organisationId })).contacts).toMatchObject([{ jobTitle: 'Gérance' }])
  await client.needs.create({ organisationId, text: 'Un débouché pour la sciure' })
  expect((await client.companies.get({ organisationId })).status).toBe('contributing')
  expect(await client.dossier.check()).toEqual({ isSound: true, problems: [] })
})

test('a dossier of the second version keeps its actions and what follows them when they move into the plan', async () => {
  const path = join(temporaryFolder(), 'chaine.relais')
  const connection = new Database(path)
  migrateDossier(connection, migrationsUpTo(2))
  const id = (rank: number) => `0190a000-0000-7000-8000-00000000000${rank}`
  connection.exec(`
    INSERT INTO initiative (id, name) VALUES ('${id(1)}', 'Ancienne démarche');
    INSERT INTO committee (id, kind, name, code) VALUES ('${id(2)}', 'followUp', 'Groupe du tri', 'GS-TRI');
    INSERT INTO meeting (id, committee_id, year, number, date) VALUES ('${id(3)}', '${id(2)}', 2024, 1, '2024-02-06');
    INSERT INTO action (id, meeting_id, rank, number, title, due_date) VALUES ('${id(4)}', '${id(3)}', 1, 'GS-TRI-2024-01-A1', 'Trier', '2024-03-31');
    INSERT INTO follow_up_group (id, committee_id, action_id) VALUES ('${id(5)}', '${id(2)}', '${id(4)}');
    INSERT INTO group_step (id, group_id, step, date) VALUES ('${id(6)}', '${id(5)}', 'mobilise', '2024-02-06');`)
  connection.close()
  const { client } = testCore()
  await client.dossier.open({ path })
  expect((await client.plan.read()).actions).toMatchObject([
    { id: id(4), number: 'GS-TRI-2024-01-A1', title: 'Trier', dueDate: '2024-03-31', axisId: null, priority: null },
  ])
  const [group] = await client.groups.list()
  expect(group).toMatchObject({ actionId: id(4), current: 'quantify' })
  expect((await client.actions.create({ title: 'Nouvelle' })).number).toBe('A-1')
  expect(await client.dossier.check()).toEqual({ isSound: true, problems: [] })
})

test('a dossier that a later version migrated is refused by the former one, untouched', async () => {
  const { path } = await olderDossier()
  const later = testCore({ migrationsDir: laterMigrations(rebuildPhase) })
  await later.client.dossier.open({ path })
  await later.client.dossier.close()
  const before = sha256Of(readFileSync(path))
  await expect(testCore().client.dossier.open({ path })).rejects.toMatchObject({ code: 'DOSSIER_NEWER' })
  expect(sha256Of(readFileSync(path))).toBe(before)
})

test('a migration that fails half-way leaves the dossier as it was, with one backup however often it is tried', async () => {
  const { path, phases } = await olderDossier()
  const failing = `${rebuildPhase}--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);`
  const bugs: unknown[] = []
  const log = { info: () => {}, error: (message: string) => bugs.push(message) }
  const { client, folder } = testCore({ migrationsDir: laterMigrations(failing), log })
  const backups = join(folder, 'data/backups')
  for (const attempts of [1, 2, 3]) {
    await expect(client.dossier.open({ path })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(bugs).toHaveLength(attempts)
  }
  const [id = ''] = readdirSync(backups)
  expect(readdirSync(join(backups, id))).toEqual(['essai-000001.relais', 'essai-000001.relais.sha256'])
  const former = testCore()
  await former.client.dossier.open({ path })
  expect(await former.client.phases.list()).toEqual(phases)
  await former.client.initiative.update({ summary: 'Un mot' })
  await former.client.dossier.close()
  await expect(client.dossier.open({ path })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  expect(readdirSync(join(backups, id))).toHaveLength(4)
})

test('a migration dated before one that was applied is noticed, where drizzle would skip it', () => {
  const folder = temporaryFolder()
  const connection = new Database(join(folder, 'essai.relais'))
  try {
    migrateDossier(connection, migrationsDir)
    const late = laterMigrations('CREATE TABLE late (id text);', 1)
    expect(() => migrateDossier(connection, late)).toThrow('A migration was skipped')
  } finally {
    connection.close()
  }
})
