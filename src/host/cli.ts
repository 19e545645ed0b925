import { CommanderError } from 'commander'
import { openCore } from '../core/core.ts'
import { commandLine } from './commands.ts'
import { coreOptions } from './environment.ts'
import { sentenceOf } from './sentences.ts'

/** Bad use, or something expected that could not be done. */
const REFUSED = 2

const complain = (sentence: string): void => console.error(sentence)

const core = openCore(
  coreOptions({
    host: 'cli',
    desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
    entryDir: import.meta.dirname,
  }),
)
try {
  await commandLine(core.context).parseAsync(process.argv)
} catch (error) {
  // Commander has written its own sentence; help and version end here too, with code 0.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : REFUSED
  else {
    complain(sentenceOf(error))
    process.exitCode = REFUSED
  }
} finally {
  core.close()
}
