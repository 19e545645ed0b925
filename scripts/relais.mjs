import { ensureBuilt } from './lib/build.mjs'
import { runNode } from './lib/child.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inProject, run, sayApart } from './lib/project.mjs'

// The command line. What it prints goes to whatever reads it: the set-up speaks on stderr alone.

await run(async () => {
  await ensureInstalled(sayApart, 'stderr')
  await ensureBuilt(sayApart)
  const { code } = await runNode(inProject('out', 'main', 'cli.js'), process.argv.slice(2), {
    // Paths are the caller's: npm runs scripts in the project's folder.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
  return code
})
