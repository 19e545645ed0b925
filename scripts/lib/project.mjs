import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts)

// A no-break space where French wants one; the narrow one is missing from many terminals' fonts.
const typeset = (sentence) => sentence.replaceAll(/ (?=[;:?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0')

/** Says a sentence to the person. */
export const say = (sentence) => console.log(typeset(sentence))

/** The same, apart from what the program prints for other programs. */
export const sayApart = (sentence) => console.error(typeset(sentence))

/** An expected trouble, told in one sentence; anything else is a bug and shows its stack. */
export class Trouble extends Error {}

/** Runs a script; a trouble is said plainly and ends it with code 1. */
export const run = async (script) => {
  try {
    process.exitCode = await script()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    sayApart(error.message)
    process.exitCode = 1
  }
}
