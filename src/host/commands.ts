import { resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { Command } from 'commander'
import type { CoreContext } from '../core/context.ts'
import { checkHeader } from '../core/dossier/header.ts'
import { knownVersion } from '../core/dossier/migrate.ts'
import { summariseDossier } from '../core/export/export.service.ts'
import { router } from '../core/router.ts'
import type { OpenDossier } from '../shared/dossier/dossier.contract.ts'
import { AppError } from '../shared/errors.ts'
import { addCalendarCommand, addHandoverCommand, addOutputCommands, addPlanCommands, asJson, say } from './outputs.ts'
import { addPackageCommands } from './packages.ts'
import { Refusal, describeDossier, formerVersion, frenchTitle, sentenceOf, usageSentence } from './sentences.ts'

/** The file is not sound. Bad use and refusals have a code of their own (2). */
const UNSOUND = 1

function sayUnsound(text: string): void {
  say(text)
  process.exitCode = UNSOUND
}

/** Opens a dossier for a command that only looks at it: one of a former version is refused, since opening would migrate it. */
function openToLook(context: CoreContext, file: string): OpenDossier {
  const path = resolve(file)
  const known = knownVersion(context.options.migrationsDir)
  if (checkHeader(path, known).version < known) throw new Refusal(formerVersion(path))
  return context.session.open(path)
}

function check(context: CoreContext, file: string): void {
  try {
    openToLook(context, file)
  } catch (error) {
    // So damaged that it does not open: that is the answer to the question.
    if (error instanceof AppError && error.code === 'DOSSIER_DAMAGED') return sayUnsound(sentenceOf(error))
    throw error
  }
  const { isSound, problems } = context.session.check()
  if (isSound) say('Le dossier est intègre.')
  else sayUnsound(['Le dossier est endommagé :', ...problems].join('\n'))
}

/** What the application's own dossiers need: made, checked, described, copied. */
function addDossierCommands(program: Command, context: CoreContext): void {
  const client = createRouterClient(router, { context })
  program
    .command('demo <file>')
    .description('crée le dossier de démonstration LOT’EC')
    .action(async (file: string) => say((await client.dossier.openDemonstration({ path: resolve(file) })).path))
  program
    .command('check <file>')
    .description('vérifie l’intégrité d’un dossier (code de sortie 1 s’il est endommagé)')
    .action((file: string) => check(context, file))
  program
    .command('info <file>')
    .description('décrit un dossier')
    .option('--json', 'en JSON')
    .action((file: string, { json }: { json?: true }) => {
      const dossier = { ...openToLook(context, file), ...summariseDossier(context) }
      say(json ? asJson(dossier) : describeDossier(dossier))
    })
  program
    .command('backup <file> <folder>')
    .description('enregistre une copie vérifiée, avec son empreinte SHA-256')
    .action((file: string, folder: string) => {
      context.session.open(resolve(file))
      const backup = context.session.backUpTo(folder)
      say(`${backup.sha256}  ${backup.path}`)
    })
}

/** The command line of Relais: each command opens the file, does one thing through the core, and says the result on stdout. */
export function commandLine(context: CoreContext): Command {
  const program = new Command('relais')
    .description('Relais en ligne de commande : les mêmes règles que l’application.')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    // Commander would add choices and defaults in English: each description tells its own.
    .configureHelp({
      styleTitle: frenchTitle,
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .exitOverride((error) => {
      const sentence = usageSentence(error)
      if (sentence !== '') throw new Refusal(sentence)
      throw error
    })
    // Commander's own complaints are in English: ours are written when it gives up.
    .configureOutput({ outputError: () => {} })
  addDossierCommands(program, context)
  addOutputCommands(program, context)
  addPlanCommands(program, context)
  addCalendarCommand(program, context)
  addHandoverCommand(program, context)
  addPackageCommands(program, context)
  return program
}
