import { resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { Command } from 'commander'
import { sync as writeFileAtomic } from 'write-file-atomic'
import type { CoreContext } from '../core/context.ts'
import { checkHeader } from '../core/dossier/header.ts'
import { knownVersion } from '../core/dossier/migrate.ts'
import { withSystemErrors } from '../core/dossier/systemErrors.ts'
import { writeDocument } from '../core/documents/documents.service.ts'
import { exportDossier, summariseDossier } from '../core/export/export.service.ts'
import { router } from '../core/router.ts'
import type { OpenDossier } from '../shared/dossier/dossier.contract.ts'
import { AppError } from '../shared/errors.ts'
import { meetingReference } from '../shared/meetings/meetings.rules.ts'
import {
  Refusal,
  describeDossier,
  formerVersion,
  frenchTitle,
  noSuchMeeting,
  sentenceOf,
  usageSentence,
} from './sentences.ts'

/** The file is not sound. Bad use and refusals have a code of their own (2). */
const UNSOUND = 1

const say = (text: string): void => console.log(text)
const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

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

/** What comes out of a dossier for others: minutes in Word, everything in JSON. */
function addOutputCommands(program: Command, context: CoreContext): void {
  const client = createRouterClient(router, { context })
  program
    .command('minutes <file> <number>')
    .description('écrit le compte rendu d’une réunion (COPIL-2023-02) en Word')
    .requiredOption('-o, --output <docx>', 'le document à écrire ; il remplace celui qui s’y trouve')
    .action(async (file: string, number: string, { output }: { output: string }) => {
      context.session.open(resolve(file))
      const meetings = await client.meetings.list({})
      const meeting = meetings.find((row) => meetingReference(row) === number.toUpperCase())
      if (meeting === undefined) throw new Refusal(noSuchMeeting(number, meetings.map(meetingReference)))
      const request = { kind: 'minutes', meetingId: meeting.id, path: output, mayReplace: true } as const
      say((await writeDocument(context, request)).path)
    })
  program
    .command('export <file>')
    .description('exporte tout le contenu du dossier (docs/export-format.md)')
    .requiredOption('--json', 'en JSON, le seul format pour l’instant')
    .option('-o, --output <json>', 'dans un fichier plutôt qu’à l’écran ; il remplace celui qui s’y trouve')
    .option('--with-spoken-notes', 'avec les notes « de vive voix » sur les entreprises, que l’export laisse de côté')
    .action((file: string, { output, withSpokenNotes }: { output?: string; withSpokenNotes?: true }) => {
      context.session.open(resolve(file))
      const exported = asJson(exportDossier(context, { withSpokenNotes: withSpokenNotes === true }))
      if (output === undefined) return say(exported)
      const path = resolve(output)
      withSystemErrors(path, () => writeFileAtomic(path, `${exported}\n`))
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
      if (sentence !== '') throw new Refusal(sentence)
      throw error
    })
    // Commander's own complaints are in English: ours are written when it gives up.
    .configureOutput({ outputError: () => {} })
  addDossierCommands(program, context)
  addOutputCommands(program, context)
  return program
}
