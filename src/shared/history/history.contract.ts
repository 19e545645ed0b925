import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Change, Id } from '../fields.ts'

export const historyContract = {
  /** Takes one change back, whole, unless later changes stand on it: CANNOT_UNDO. The answer can itself be undone. */
  undo: oc
    .errors(appErrors)
    .input(z.object({ changeId: Id }))
    .output(Change),
}
