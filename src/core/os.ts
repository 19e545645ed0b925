import { ORPCError, ValidationError, implement } from '@orpc/server'
import { contract } from '../shared/contract.ts'
import { AppError, appErrors } from '../shared/errors.ts'
import type { CoreContext } from './context.ts'
import { systemError } from './dossier/systemErrors.ts'

const wireError = (error: AppError) =>
  new ORPCError(error.code, { defined: true, status: appErrors[error.code].status, data: error.data })

const invalidInput = (cause: ValidationError): AppError =>
  new AppError('INVALID_INPUT', {
    issues: cause.issues.map(({ path, message }) => ({
      path: (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
      message,
    })),
  })

/** Turns whatever a procedure throws into an expected error; undefined when it is a bug. */
function expected(error: unknown, path: string): AppError | undefined {
  if (error instanceof AppError) return error
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
    return invalidInput(error.cause)
  return systemError(error, path)
}

/** The contract, ready to be implemented: the only place where expected errors become wire errors and bugs are logged. */
export const os = implement(contract)
  .$context<CoreContext>()
  .use(async ({ context, next, path }) => {
    try {
      return await next()
    } catch (error) {
      const known = expected(error, context.session.path())
      if (known !== undefined) throw wireError(known)
      context.options.log.error(path.join('.'), error)
      throw new ORPCError('INTERNAL_SERVER_ERROR')
    }
  })
