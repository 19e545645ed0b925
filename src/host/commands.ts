import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { Command } from 'commander'
import type { CoreContext } from '../core/context.ts'
import { withSystemErrors } from '../core/dossier/systemErrors.ts'
import { saveDocument } from '../core/documents/documents.service.ts'
import { countRecords, exportDossier } from '../core/export/export.service.ts'
import { router } from '../core/router.ts'
import { AppError } from '../shared/errors.ts'
import type { Id } from '../shared/fields.ts'
import { meetingReference } from '../shared/meetings/meetings.rules.ts'
import { frenchTitle, usageSentence } from './sentences.ts'

/** The file is not sound. Bad use and refusals have a code of their own (2). */
const UNSOUND = 1

const say = (text: string): void => console.log(text)
const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2))

function addDossierCommands(program: Command, context: CoreContext): void {
  const client = createRouterClient(router, { context })
  program
    .command('demo <file>')
    .description('crée le dossier de démonstration LOT’EC')
    .action(async (file: string) => say((await client.dossier.openDemonstration({ path: resolve(file) })).path))
  program
    .command('check <file>')
    .description('vérifie l’intégrité d’un dossier (code de sortie 1 s’il est endommagé)')
    .action((file: string) => {
      context.session.open(resolve(file))
      const { isSound, problems } = context.session.check()
      say(isSound ? 'Le dossier est intègre.' : ['Le dossier est endommagé :', ...problems].join('\n'))
      if (!isSound) process.exitCode = UNSOUND
    })
  program
    .command('info <file>')
    .description('décrit un dossier')
    .option('--json', 'en JSON')
    .action((file: string, { json }: { json?: true }) => {
      const dossier = context.session.open(resolve(file))
      const records = countRecords(context)
      if (json) return sayJson({ ...dossier, records })
      say(
        [dossier.name, dossier.path, ...Object.entries(records).map(([kind, count]) => `${kind} ${count}`)].join('\n'),
      )
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

/** The meeting that a person names by its number, such as COPIL-2023-02. Errors: NOT_FOUND. */
async function meetingNamed(context: CoreContext, number: string): Promise<Id> {
  const meetings = await createRouterClient(router, { context }).meetings.list({})
  const meeting = meetings.find((one) => meetingReference(one) === number.toUpperCase())
  if (meeting === undefined) throw new AppError('NOT_FOUND', { entity: number })
  return meeting.id
}

function addMinutesCommand(program: Command, context: CoreContext): void {
  program
    .command('minutes <file> <number>')
    .description('écrit le compte rendu d’une réunion, désignée par son numéro : COPIL-2023-02')
    .requiredOption('-o, --output <docx>', 'le fichier Word à écrire')
    .action(async (file: string, number: string, { output }: { output: string }) => {
      context.session.open(resolve(file))
      const meetingId = await meetingNamed(context, number)
      const request = { kind: 'minutes', meetingId, path: resolve(output), mayReplace: true, mayOpen: false } as const
      say((await saveDocument(context, request)).path)
    })
}

function addExportCommand(program: Command, context: CoreContext): void {
  program
    .command('export <file>')
    .description('exporte tout le contenu du dossier (docs/export-format.md)')
    .requiredOption('--json', 'en JSON, le seul format pour l’instant')
    .option('-o, --output <file>', 'dans un fichier plutôt qu’à l’écran')
    .action((file: string, { output }: { output?: string }) => {
      context.session.open(resolve(file))
      const exported = exportDossier(context)
      if (output === undefined) return sayJson(exported)
      const path = resolve(output)
      withSystemErrors(path, () => writeFileSync(path, JSON.stringify(exported, null, 2)))
      say(path)
    })
}

/** The command line of Relais: each command opens the file, does one thing through the core, and says the result on stdout. */
export function commandLine(context: CoreContext): Command {
  const program = new Command('relais')
    .description('Relais en ligne de commande : les mêmes règles que l’application.')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .configureHelp({ styleTitle: frenchTitle })
    .exitOverride((error) => {
      const sentence = usageSentence(error)
      if (sentence !== '') console.error(sentence)
      throw error
    })
    // Commander's own complaints are in English: ours are written when it gives up.
    .configureOutput({ outputError: () => {} })
  addDossierCommands(program, context)
  addMinutesCommand(program, context)
  addExportCommand(program, context)
  return program
}
