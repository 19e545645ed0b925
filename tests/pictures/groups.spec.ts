import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('what a follow-up group follows, and its steps', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'committees')
  await page
    .getByRole('listbox', { name: fr.committees.title })
    .getByRole('option', { name: /GS-EMPLOI/ })
    .click()
  await page.getByRole('checkbox', { name: fr.enums.groupStep.implement, exact: true }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('list', { name: fr.groups.steps })).toBeVisible()
  await takePictures(page, 'group')
})
