import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { features, violations, type SourceFile } from './support/architecture.ts'

const root = resolve(import.meta.dirname, '..')

const sources = (): SourceFile[] =>
  readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }))

test('the sources keep to ARCHITECTURE.md', () => {
  expect(violations(sources())).toEqual([])
})

test('ARCHITECTURE.md lists the features in the order that is enforced', () => {
  const text = readFileSync(resolve(root, 'ARCHITECTURE.md'), 'utf8')
  const listed = /## Features, in dependency order\s+`([^`]+)`/.exec(text)?.[1]?.split(/,\s*/)
  expect(listed).toEqual(features)
})

test.each([
  ['src/shared/fields.ts', `import { readFileSync } from 'node:fs'`, 'must not import node:fs'],
  ['src/shared/fields.ts', `export { openCore } from '../core/core.ts'`, 'must not import src/core/core.ts'],
  ['src/core/core.ts', `import { app } from 'electron'`, 'must not import electron'],
  ['src/core/core.ts', `const served = await import('../host/serve.ts')`, 'must not import src/host/serve.ts'],
  ['src/host/serve.ts', `import { menu } from '../main/menu.ts'`, 'must not import src/main/menu.ts'],
  ['src/main/index.ts', `import { serve } from '../host/serve.ts'`, 'must not import src/host/serve.ts'],
  ['src/preload/index.ts', `import { Id } from '../shared/fields.ts'`, 'must not import src/shared/fields.ts'],
  ['src/preload/index.ts', `import { join } from 'node:path'`, 'must not import node:path'],
  ['src/renderer/rpc.ts', `import type { Core } from '../core/context.ts'`, 'must not import src/core/context.ts'],
  [
    'src/core/phases/phases.service.ts',
    `import { findMeetings } from '../meetings/meetings.queries.ts'`,
    'meetings does not come before phases',
  ],
  ['src/core/db/order.ts', `import { phases } from '../phases/phases.table.ts'`, 'phases does not come before db'],
  ['src/core/weather/weather.service.ts', '', '"weather" has no place in the order'],
  [
    'src/core/today/today.router.ts',
    `import { phasesRouter } from '../phases/phases.router.ts'`,
    'routers meet in src/core/router.ts',
  ],
  [
    'src/renderer/features/phases/PhaseList.tsx',
    `import { MeetingCard } from '../meetings/MeetingCard.tsx'`,
    'features meet in app/ or share ui/',
  ],
  [
    'src/renderer/ui/Card.tsx',
    `import { MeetingCard } from '../features/meetings/MeetingCard.tsx'`,
    'features meet in app/ or share ui/',
  ],
  ['src/core/phases/phases.service.ts', `import { eq } from 'drizzle-orm'`, 'SQL lives in *.queries.ts'],
  ['src/core/phases/phases.router.ts', `context.read().select().from(phases)`, 'SQL lives in *.queries.ts'],
  ['src/core/phases/phases.service.ts', `writing.db.insert(phases)`, 'SQL lives in *.queries.ts'],
  ['src/renderer/ui/Card.tsx', `const Card = () => <p>Bonjour</p>`, 'says "Bonjour"'],
  ['src/renderer/ui/Card.tsx', `const Card = () => <p>{'Bonjour'}</p>`, 'says "Bonjour"'],
  ['src/renderer/ui/Card.tsx', `const Card = () => <p>{isOpen ? 'Ouvert' : t('closed')}</p>`, 'says "Ouvert"'],
  ['src/renderer/ui/Card.tsx', `const Card = () => <Button aria-label="Fermer" />`, 'says "Fermer"'],
  ['src/renderer/ui/Card.tsx', 'const Card = () => <Input placeholder={`Chercher ${name}`} />', 'says "Chercher "'],
  ['src/core/phases/phases.service.ts', 'export {}\n'.repeat(301), 'has 301 lines'],
])('a breach is named: %s, %s', (path, text, message) => {
  expect(violations([{ path, text }])).toEqual([expect.stringContaining(message)])
})

test.each([
  ['src/core/phases/phases.queries.ts', `import { eq } from 'drizzle-orm'\ndb.select().from(phases)`],
  ['src/core/meetings/meetings.service.ts', `import { findPhases } from '../phases/phases.queries.ts'`],
  [
    'src/core/phases/phases.service.ts',
    `import type { SQL } from 'drizzle-orm'\nimport { found } from '../db/found.ts'`,
  ],
  ['src/main/window.ts', `import { readPageFile } from '../host/page.ts'\nimport { app } from 'electron'`],
  ['src/preload/index.ts', `import { ipcRenderer } from 'electron'`],
  [
    'src/renderer/ui/Card.tsx',
    `const Card = ({ t }) => <p className="card" title={t('card.title')}>{t('hello')} · 2 / 3</p>`,
  ],
  ['src/renderer/features/phases/PhaseList.tsx', `import { Card } from '../../ui/Card.tsx'\nimport './phases.css'`],
])('what is allowed is left alone: %s', (path, text) => {
  expect(violations([{ path, text }])).toEqual([])
})
