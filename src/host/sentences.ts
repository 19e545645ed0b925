import { ORPCError } from '@orpc/server'
import { CommanderError } from 'commander'
import { format } from 'date-fns'
import type { OpenDossier } from '../shared/dossier/dossier.contract.ts'
import type { DossierSummary } from '../core/export/export.service.ts'
import type { Verdict, Verification } from '../shared/handoverPackage/handoverPackage.contract.ts'
import { AppError, appErrors, type ErrorCode } from '../shared/errors.ts'
import { errorsFr } from '../shared/errors.fr.ts'
import { clock, frenchTypography, fullDate, wholeNumber } from '../shared/typography.ts'

/** What the command line itself refuses; its message is the sentence to write. */
export class Refusal extends Error {}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(appErrors, code)

/** « 7 février 2023 à 9 h 30 », in this machine's time zone. */
const moment = (instant: string): string =>
  `${fullDate(format(instant, 'yyyy-MM-dd'), 'fr')} à ${clock(format(instant, 'HH:mm'), 'fr')}`

/** What can be missing for what a command writes. */
const missing: Record<string, string> = { meeting: 'au moins une réunion' }

const details = (data: object): Record<string, string> => {
  const words = Object.entries(data).map(
    ([key, value]) =>
      [
        key,
        Array.isArray(value) ? value.map((word) => missing[String(word)] ?? word).join(', ') : String(value),
      ] as const,
  )
  const { user = '', machine = '', since = '', ...others } = Object.fromEntries(words)
  const holder = [user, machine, since && `depuis le ${moment(since)}`].filter((part) => part !== '').join(', ')
  return { ...others, holder: holder || (others.path ?? '') }
}

const filled = (sentence: string, data: object): string => {
  const values = details(data)
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

/** Whether an error is a refusal, and not a bug that must leave a trace. */
export const isExpected = (error: unknown): boolean =>
  error instanceof Refusal || error instanceof CommanderError || error instanceof AppError || error instanceof ORPCError

const refusal = ({ code, data }: { code: string; data?: object }) => ({ code, data: data ?? {} })

/** What the person at the command line reads: the sentence of an expected error, or the generic one; never a stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const { code, data } =
    error instanceof AppError || error instanceof ORPCError ? refusal(error) : refusal({ code: '' })
  return isErrorCode(code) ? filled(errorsFr[code], data) : errorsFr.unexpected
}

const usage: Record<string, string> = {
  'commander.missingArgument': 'Il manque l’argument « {{word}} » à cette commande.',
  'commander.optionMissingArgument': 'Il manque une valeur à l’option « {{word}} ».',
  'commander.missingMandatoryOptionValue': 'Il manque l’option « {{word}} » à cette commande.',
  'commander.unknownOption': 'L’option « {{word}} » n’existe pas.',
  'commander.unknownCommand': 'La commande « {{word}} » n’existe pas.',
  'commander.excessArguments': 'Il y a trop d’arguments pour « {{word}} ».',
}

// « error: option '--paper <papier>' argument 'A5' is invalid. Allowed choices are A4, A3. »
const refusedChoice = /(?:argument|value) '([^']*)' is invalid.*Allowed choices are (.*)\.$/u

function choiceSentence(message: string): string {
  const [, value = '', choices = ''] = refusedChoice.exec(message) ?? []
  return frenchTypography(`La valeur « ${value} » ne convient pas. Choix possibles : ${choices}.`)
}

/** What was wrong in the way the command was typed; empty for help, which is not a complaint. */
export const usageSentence = (error: CommanderError): string => {
  if (error.code === 'commander.invalidArgument') return choiceSentence(error.message)
  const sentence = usage[error.code]
  if (sentence === undefined) return ''
  // Commander quotes what it complains about; the rest of its sentence is English.
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  return `${frenchTypography(sentence).replace('{{word}}', () => word)} ${frenchTypography('« relais --help » montre les commandes.')}`
}

/** That a dossier must be brought up to date before it can be looked at. */
export const formerVersion = (path: string): string =>
  frenchTypography(
    `Ce dossier vient d’une version antérieure de Relais : ${path}. Il n’a pas été modifié. Ouvrez-le une fois dans Relais pour le mettre à jour.`,
  )

/** That a dossier has no such meeting, and which ones it has. */
export const noSuchMeeting = (number: string, known: readonly string[]): string =>
  frenchTypography(
    known.length === 0
      ? `Ce dossier n’a pas de réunion ${number} : il n’en a aucune.`
      : `Ce dossier n’a pas de réunion ${number}. Il a ${known.toSorted().join(', ')}.`,
  )

/** That nothing is handed over yet. */
export const noHandover = (): string =>
  frenchTypography('Ce dossier n’a pas de passation : créez-la dans Relais, Passation, Dossier de passation.')

/** That a day is not written as it must be. */
export const notADate = (text: string): string =>
  frenchTypography(`« ${text} » n’est pas une date : écrivez-la ainsi, 2026-11-28.`)

/** That a passphrase would not protect. */
export const passphraseTooShort = (): string =>
  frenchTypography(
    'La phrase secrète de RELAIS_PASSPHRASE est trop courte : 12 caractères au moins. Rien n’a été écrit.',
  )

const verdictWords: Record<Exclude<Verdict, 'sound'>, string> = {
  altered: 'modifié',
  missing: 'manquant',
  unexpected: 'en trop',
}

/** What a package was found to be: one line, and one a file that is not as the manifest says. */
export function tellVerification({ manifest, isSound, files }: Verification): string {
  const about = `${manifest.dossier.name}, paquet remis le ${moment(manifest.madeAt)}`
  if (isSound) return frenchTypography(`${about} : intact, ${wholeNumber(files.length, 'fr')} fichiers vérifiés.`)
  const lines = files.flatMap(({ path, verdict }) => (verdict === 'sound' ? [] : [`${verdictWords[verdict]}  ${path}`]))
  return [frenchTypography(`${about} : altéré.`), ...lines].join('\n')
}

const counted = [
  ['phase', 'Phases'],
  ['organisation', 'Organismes'],
  ['contact', 'Contacts'],
  ['committee', 'Instances'],
  ['meeting', 'Réunions'],
  ['decision', 'Décisions'],
  ['action', 'Actions'],
] as const

/** A dossier in a few lines. */
export const describeDossier = ({ name, path, changedAt, records }: OpenDossier & DossierSummary): string =>
  [
    name,
    path,
    ...(changedAt === null ? [] : [`Modifié le ${moment(changedAt)}`]),
    ...counted.map(([table, words]) => `${frenchTypography(`${words} :`)} ${wholeNumber(records[table], 'fr')}`),
  ].join('\n')

const titles: Record<string, string> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
}

/** Commander's own titles of its help, in French. */
export const frenchTitle = (title: string): string => titles[title] ?? title
