import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * Bundles an entry file as the application's own are, and answers the path of the result: a process that runs it starts
 * in 150 ms instead of two seconds. `folder` is two below the project's, as the built application is.
 */
export async function bundle(entry: string, folder = 'out/tests'): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      // As electron-vite does, for the CommonJS among what is bundled.
      rolldownOptions: { output: { banner: 'const __filename = import.meta.filename' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return join(root, folder, `${basename(entry, '.ts')}.js`)
}
