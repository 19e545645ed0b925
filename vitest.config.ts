import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts'],
    environment: 'node',
    // A thread would share SQLite's exclusive locks with the others; a process is what a host is.
    pool: 'forks',
    // By default one core is left to the person who watches; nobody does.
    maxWorkers: '100%',
    setupFiles: ['tests/support/consoleGuard.ts'],
    // Against what hangs, not what is slow: a machine may be busy with other work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
