import { expect, test } from 'vitest'
import { bytesOf, plain } from '../../../../tests/support/documents.ts'
import { testDossier } from '../../../../tests/support/core.ts'
import { demonstration } from '../../../../tests/support/demonstration.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

const period = { kind: 'changes', from: '2022-01-01', to: '2026-12-31' } as const

test('what changed is told in Word, valid and accessible, for both readers and in both languages', async () => {
  const { client } = await demonstration()
  const office = await bytesOf(client, { ...period, audience: 'office' })
  const partners = await bytesOf(client, { ...period, audience: 'partners' })
  expect(await defectsOf(office, 'fr-FR')).toEqual([])
  expect(await defectsOf(partners, 'fr-FR')).toEqual([])
  const told = await readDocx(partners)
  expect(told.headings.map(({ level, text }) => `${level} ${plain(text)}`)).toEqual([
    '1 Réunions',
    '1 Décisions',
    '1 Plan d’action',
    '1 Synergies',
    '1 Entreprises et organismes',
    '1 Entretiens',
    '1 Besoins et flux',
    '1 Évènements et communication',
    '1 Indicateurs',
    '1 Budget et financeurs',
    '1 Démarche et phases',
  ])
  expect(plain(told.text)).toContain('21 entretiens tenus : ')
  expect(plain((await readDocx(office)).text)).toContain('flux sortants déclarés')
  expect(plain(told.text)).not.toContain('flux sortants')
  await client.settings.update({ locale: 'en' })
  expect(await defectsOf(await bytesOf(client, { ...period, audience: 'partners' }), 'en-GB')).toEqual([])
}, 60_000)

test('a period in which nothing changed says so', async () => {
  const { client } = await testDossier()
  const bytes = await bytesOf(client, { kind: 'changes', from: '2020-01-01', to: '2020-01-31', audience: 'office' })
  expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
  expect(plain((await readDocx(bytes)).text)).toContain('Rien n’a changé sur cette période.')
}, 30_000)
