import { ORPCError } from '@orpc/client'
import { t } from 'i18next'
import { appErrors, type ErrorCode, type ErrorData } from '../../shared/errors.ts'
import { fieldErrorKeys, type FieldErrorKey } from '../../shared/fields.ts'
import { connection } from '../rpc.ts'
import { listOf, moment } from './format.ts'
import { missingWords } from './missing.ts'

type ExpectedError = { [Code in ErrorCode]: { code: Code; data: ErrorData<Code> } }[ErrorCode]

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(appErrors, code)
const isFieldErrorKey = (key: string): key is FieldErrorKey => fieldErrorKeys.some((known) => known === key)

/** The expected error that a call was refused with; null for a bug or a lost connection. */
export const expectedError = (error: unknown): ExpectedError | null => {
  if (!(error instanceof ORPCError) || !isErrorCode(error.code)) return null
  const checked = appErrors[error.code].data.safeParse(error.data)
  // The code decides the shape of the data, which was just checked; the compiler cannot follow the pair.
  return checked.success ? ({ code: error.code, data: checked.data } as ExpectedError) : null
}

const lockHolder = (data: ErrorData<'DOSSIER_LOCKED'>): string =>
  [data.user, data.machine, data.since === '' ? '' : moment(data.since)].filter((part) => part !== '').join(', ') ||
  data.path

/** What the officer reads when a call fails: what happened, what it means, what to do. */
export const errorSentence = (error: unknown): string => {
  const expected = expectedError(error)
  if (!expected) {
    const isCut = connection.state() !== 'open'
    return isCut ? t('errors.disconnected') : t('errors.unexpected')
  }
  if (expected.code === 'INVALID_INPUT') {
    const key = refusedKey(expected.data.issues)
    return key ? t(`fieldErrors.${key}`) : t('errors.INVALID_INPUT')
  }
  if (expected.code === 'IN_USE' || expected.code === 'SEAT_NOTED')
    return t(`errors.${expected.code}`, { usedBy: listOf(expected.data.usedBy) })
  if (expected.code === 'NOT_READY') return t('errors.NOT_READY', { missing: missingWords(expected.data.missing) })
  if (expected.code === 'DOSSIER_LOCKED') return t('errors.DOSSIER_LOCKED', { holder: lockHolder(expected.data) })
  return t(`errors.${expected.code}`, { ...expected.data })
}

/** The sentence of each refused field, by its path; null when the call failed for another reason. */
export const refusedFields = (error: unknown): Partial<Record<string, string>> | null => {
  const expected = expectedError(error)
  if (expected?.code !== 'INVALID_INPUT') return null
  const sentences = expected.data.issues.flatMap(({ path, message }) =>
    isFieldErrorKey(message) ? [[path, t(`fieldErrors.${message}`)] as const] : [],
  )
  return sentences.length === 0 ? null : Object.fromEntries(sentences)
}

/** The first refused field’s reason, where it is one that has a sentence. */
export const refusedKey = (issues: readonly { message: string }[]): FieldErrorKey | null =>
  issues.map(({ message }) => message).find(isFieldErrorKey) ?? null
