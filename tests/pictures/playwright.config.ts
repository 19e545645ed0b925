import { defineConfig } from '@playwright/test'

// Pictures of the screens for the guide and the README: `npm run build`, then `npm run pictures`.
export default defineConfig({
  testDir: '.',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
})
