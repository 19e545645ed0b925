import { resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { Argument, Option, type Command } from 'commander'
import { sync as writeFileAtomic } from 'write-file-atomic'
import type { CoreContext } from '../core/context.ts'
import { withSystemErrors } from '../core/dossier/systemErrors.ts'
import { writeDocument } from '../core/documents/documents.service.ts'
import { exportDossier } from '../core/export/export.service.ts'
import { listHandovers } from '../core/handover/handover.service.ts'
import { router } from '../core/router.ts'
import {
  papers,
  tableFormats,
  tableNames,
  type Paper,
  type TableFormat,
  type TableName,
} from '../shared/documents/documents.contract.ts'
import { sheetAudiences, type SheetAudience } from '../shared/confidentiality.ts'
import { CalendarDate } from '../shared/fields.ts'
import { meetingReference } from '../shared/meetings/meetings.rules.ts'
import { noHandover, notADate, noSuchMeeting, Refusal } from './sentences.ts'

export const say = (text: string): void => console.log(text)
export const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** What comes out of a dossier for others: minutes in Word, everything in JSON. */
export function addOutputCommands(program: Command, context: CoreContext): void {
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

/** A day as the dossier writes it. Refused in any other way of writing. */
function dayOf(text: string): string {
  const { data } = CalendarDate.safeParse(text)
  if (data === undefined) throw new Refusal(notADate(text))
  return data
}

interface PlanOptions {
  output: string
  paper: Paper
  audience: SheetAudience
}

interface TableOptions {
  output: string
  format: TableFormat
  from?: string
  to?: string
}

/** What comes out of the action plan: the plan in Word, its lists as tables. */
export function addPlanCommands(program: Command, context: CoreContext): void {
  program
    .command('plan <file>')
    .description('écrit le plan d’action en Word, avec son calendrier')
    .requiredOption('-o, --output <docx>', 'le document à écrire ; il remplace celui qui s’y trouve')
    .addOption(
      new Option('--paper <papier>', 'le papier du calendrier : A4 (par défaut) ou A3').choices(papers).default('A4'),
    )
    .addOption(
      new Option('--audience <lecteurs>', 'office (par défaut, pour le bureau de projet) ou partners')
        .choices(sheetAudiences)
        .default('office'),
    )
    .action(async (file: string, { output, paper, audience }: PlanOptions) => {
      context.session.open(resolve(file))
      const request = { kind: 'actionPlan', audience, paper, path: output, mayReplace: true } as const
      say((await writeDocument(context, request)).path)
    })
  program
    .command('table <file>')
    .description('écrit une liste du plan ou du temps passé pour un tableur')
    .addArgument(new Argument('<table>', `la liste : ${tableNames.join(', ')}`).choices(tableNames))
    .requiredOption('-o, --output <fichier>', 'le fichier à écrire ; il remplace celui qui s’y trouve')
    .addOption(new Option('--format <format>', 'xlsx (par défaut) ou csv').choices(tableFormats).default('xlsx'))
    .option('--from <date>', 'à partir de ce jour compris (AAAA-MM-JJ) : temps passé et déplacements')
    .option('--to <date>', 'jusqu’à ce jour compris (AAAA-MM-JJ) : temps passé et déplacements')
    .action(async (file: string, table: TableName, { output, format, from, to }: TableOptions) => {
      const period = { from: from === undefined ? null : dayOf(from), to: to === undefined ? null : dayOf(to) }
      context.session.open(resolve(file))
      const request = { kind: 'table', table, format, ...period, path: output, mayReplace: true } as const
      say((await writeDocument(context, request)).path)
    })
}

/** What leaves for the calendars of others. */
export function addCalendarCommand(program: Command, context: CoreContext): void {
  program
    .command('calendar <file>')
    .description('écrit les réunions, et celles qui sont annulées, pour un agenda (.ics)')
    .requiredOption('-o, --output <ics>', 'le fichier à écrire ; il remplace celui qui s’y trouve')
    .option('--from <date>', 'à partir de ce jour compris (AAAA-MM-JJ) ; sinon, toutes')
    .action(async (file: string, { output, from }: { output: string; from?: string }) => {
      const since = from === undefined ? null : dayOf(from)
      context.session.open(resolve(file))
      const request = { kind: 'calendar', meetingId: null, from: since, path: output, mayReplace: true } as const
      say((await writeDocument(context, request)).path)
    })
}

/** The documents of a handover, by the word that asks for each. */
const handoverDocuments = { dossier: 'handoverDossier', fiche: 'handoverSheet', jours: 'hundredDays' } as const
type HandoverDocument = keyof typeof handoverDocuments

/** What is handed over to whoever takes up the post, in Word. */
export function addHandoverCommand(program: Command, context: CoreContext): void {
  program
    .command('handover <file>')
    .description('écrit un document de la passation la plus récente en Word')
    .requiredOption('-o, --output <docx>', 'le document à écrire ; il remplace celui qui s’y trouve')
    .addOption(
      new Option('--document <document>', 'dossier (par défaut), fiche (deux pages) ou jours (les 100 jours)')
        .choices(Object.keys(handoverDocuments))
        .default('dossier'),
    )
    .action(async (file: string, { output, document }: { output: string; document: HandoverDocument }) => {
      context.session.open(resolve(file))
      const [latest] = listHandovers(context.read())
      if (latest === undefined) throw new Refusal(noHandover())
      const kind = handoverDocuments[document]
      say((await writeDocument(context, { kind, handoverId: latest.id, path: output, mayReplace: true })).path)
    })
}
