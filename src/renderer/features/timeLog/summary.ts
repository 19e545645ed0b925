import { kilometres } from '../../../shared/timeLog/timeLog.rules.ts'
import { currentLocale } from '../../i18n.ts'
import type { rpc } from '../../rpc.ts'

export type LogSummary = Awaited<ReturnType<typeof rpc.timeLog.summary>>

/** « 42,5 km ». */
export const distanceWords = (tenths: number): string => kilometres(tenths, currentLocale())

/** A part of a whole, in whole per cent. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100))
