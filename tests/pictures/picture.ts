import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'

const folder = resolve(import.meta.dirname, '../../docs/pictures')
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
]
const themes = ['light', 'dark'] as const

/** Takes the screen at both sizes in both themes: `docs/pictures/<name>-<theme>-<width>.png`. */
export const takePictures = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  // Nothing in a picture may depend on the moment: no blinking caret, no row under the pointer.
  await page.mouse.move(0, 0)
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    for (const viewport of sizes) {
      await page.setViewportSize(viewport)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({
        path: `${folder}/${name}-${theme}-${viewport.width}.png`,
        animations: 'disabled',
        caret: 'hide',
      })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}
