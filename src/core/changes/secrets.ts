import type { ChangeLine } from '../../shared/changes/changes.contract.ts'
import type { Audience } from '../../shared/confidentiality.ts'
import { withoutNames } from '../../shared/hiddenNames.ts'
import { fold } from '../../shared/search.ts'
import type { ReadDb } from '../db/db.ts'
import { findWithheldCompanies } from '../organisations/secrecy.queries.ts'

/** Stands where a name is withheld: the same in every language. */
const WITHHELD = '[…]'

// Words of closed lists, identifiers and dates are no free texts.
const noTexts: ReadonlySet<string> = new Set(['group', 'entity', 'recordId', 'placeId', 'act', 'date', 'field'])

const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The names that this audience may not know: those of companies, and of companies that are gone. */
export const findSecretNames = (db: ReadDb, audience: Audience, gone: readonly string[]): string[] => [
  ...findWithheldCompanies(db, audience).flatMap(({ names }) => names),
  ...gone,
]

/** The same lines without these names, wherever they stand in their texts. */
export function withoutSecretNames(lines: readonly ChangeLine[], secrets: readonly string[]): ChangeLine[] {
  // A public reader may know hardly any of ten thousand companies: only the names that can be there are looked for letter by letter.
  const letters = lettersOf(
    lines.flatMap(({ label, detail, before, after, who }) => [label, detail, before, after, who]).join('\n'),
  )
  const names = secrets
    .filter((name) => lettersOf(name) !== '' && letters.includes(lettersOf(name)))
    .map((name) => ({ name, alias: WITHHELD }))
  return lines.map((line) => withoutNames(line, names, noTexts))
}

// Keys of what a dashboard names besides its texts.
const closed: ReadonlySet<string> = new Set('synergyId actionId number date dueDate settledOn status after'.split(' '))

/** A record of a dashboard, or several, without these names, in its texts alone. */
export const withoutNamesIn = <T extends object>(record: T, secrets: readonly string[]): T =>
  withoutNames(
    record,
    secrets.map((name) => ({ name, alias: WITHHELD })),
    closed,
  )
