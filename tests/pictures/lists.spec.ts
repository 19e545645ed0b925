import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

const chosen = {
  organisations: 'Association d’entreprises',
  committees: 'Comité de pilotage',
  decisions: 'COPIL-2025-01-D1',
  actions: 'COTECH-2026-01-A2',
} as const

for (const section of ['organisations', 'committees', 'decisions', 'actions'] as const) {
  test(`the list of ${section}`, async ({ app }) => {
    await makeDemonstration(app)
    const { page } = app
    await goTo(page, section)
    const list = page.getByRole('listbox', { name: fr[section].title })
    await list.getByRole('option').filter({ hasText: chosen[section] }).click()
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
    if (section === 'organisations')
      await page.getByRole('article').getByRole('button', { expanded: false }).last().click()
    await takePictures(page, section)
  })
}
