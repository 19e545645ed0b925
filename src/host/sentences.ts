import { ORPCError } from '@orpc/server'
import type { CommanderError } from 'commander'
import { AppError, appErrors, type ErrorCode } from '../shared/errors.ts'
import { errorsFr } from '../shared/errors.fr.ts'

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(appErrors, code)

const details = (data: object): Record<string, string> => {
  const words = Object.entries(data).map(
    ([key, value]) => [key, Array.isArray(value) ? value.join(', ') : String(value)] as const,
  )
  const { user = '', machine = '', since = '', ...others } = Object.fromEntries(words)
  return { ...others, holder: [user, machine, since].filter((part) => part !== '').join(', ') || (others.path ?? '') }
}

const filled = (sentence: string, data: object): string => {
  const values = details(data)
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

/** What the person at the command line reads: the sentence of an expected error, or the generic one; never a stack. */
export function sentenceOf(error: unknown): string {
  const { code, data } =
    error instanceof AppError || error instanceof ORPCError ? refusal(error) : refusal({ code: '' })
  return isErrorCode(code) ? filled(errorsFr[code], data) : errorsFr.unexpected
}

const refusal = ({ code, data }: { code: string; data?: object }) => ({ code, data: data ?? {} })

const usage: Record<string, string> = {
  'commander.missingArgument': 'Il manque un argument à cette commande.',
  'commander.optionMissingArgument': 'Il manque une valeur à cette option.',
  'commander.missingMandatoryOptionValue': 'Il manque une option à cette commande.',
  'commander.unknownOption': 'Cette option n’existe pas.',
  'commander.unknownCommand': 'Cette commande n’existe pas.',
  'commander.excessArguments': 'Cette commande a trop d’arguments.',
}

/** What was wrong in the way the command was typed; empty for help, which is not a complaint. */
export const usageSentence = (error: CommanderError): string => {
  const sentence = usage[error.code]
  return sentence === undefined ? '' : `${sentence} « relais --help » montre les commandes.`
}

const titles: Record<string, string> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
}

/** Commander's own titles of its help, in French. */
export const frenchTitle = (title: string): string => titles[title] ?? title
