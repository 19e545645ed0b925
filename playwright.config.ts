import { defineConfig } from '@playwright/test'

// The built application is tested as the officer gets it (tests/e2e/fixture.ts): `npm run build` comes first.
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Against what hangs, not what is slow: a machine may be busy with other work.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
