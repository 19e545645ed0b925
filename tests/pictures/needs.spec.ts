import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { tabOf } from '../e2e/needsDossier.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

const titles = { needs: fr.needs.title, flows: fr.flows.title, matches: fr.matches.title } as const
const chosen = { needs: 'Sans voiture', flows: 'Chaleur fatale', matches: 'Isolation en ouate' } as const

for (const tab of ['needs', 'flows', 'matches'] as const) {
  test(`the tab of ${tab}`, async ({ app }) => {
    await makeDemonstration(app)
    const { page } = app
    await goTo(page, 'needs')
    await tabOf(page, tab).click()
    const list = page.getByRole('listbox', { name: titles[tab] })
    await list.getByRole('option').filter({ hasText: chosen[tab] }).first().click()
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
    await takePictures(page, `needs-${tab}`)
  })
}

test('the tab of collective needs', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'needs')
  await tabOf(page, 'collective').click()
  const list = page.getByRole('list', { name: fr.needs.collective.title })
  await list.getByRole('button', { name: /^Mobilité/ }).click()
  await expect(page.getByRole('textbox', { name: fr.needs.collective.name, exact: true })).toHaveValue('Mobilité')
  await takePictures(page, 'needs-collective')
})
