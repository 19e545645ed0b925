import { CommanderError } from 'commander'
import { openCore } from '../core/core.ts'
import { commandLine } from './commands.ts'
import { coreOptions } from './environment.ts'
import { isExpected, sentenceOf } from './sentences.ts'

/** Bad use, or something expected that could not be done. */
const REFUSED = 2

const options = coreOptions({
  host: 'cli',
  desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
  entryDir: import.meta.dirname,
})

function refuse(error: unknown): void {
  if (error instanceof CommanderError) {
    // Help ends here too, asked for or shown because no command was given.
    process.exitCode = error.exitCode === 0 ? 0 : REFUSED
    return
  }
  if (!isExpected(error)) options.log.error('The command line failed', error)
  console.error(sentenceOf(error))
  process.exitCode = REFUSED
}

// Whoever read the result has seen enough of it (`| head`).
process.stdout.on('error', () => process.exit())

const core = openCore(options)
try {
  await commandLine(core.context).parseAsync(process.argv)
} catch (error) {
  refuse(error)
}
try {
  core.close()
} catch (error) {
  refuse(error)
}
