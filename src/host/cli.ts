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

const core = openCore(options)
// Whoever read the result has seen enough of it (`| head`): the dossier is put away all the same.
process.stdout.on('error', () => {
  core.close()
  process.exit()
})
try {
  await commandLine(core.context).parseAsync(process.argv)
} catch (error) {
  refuse(error)
}
core.close()
