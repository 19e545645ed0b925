import type { ChangeLine } from '../../shared/changes/changes.contract.ts'
import type { Audience } from '../../shared/confidentiality.ts'
import { hiderOf, withoutNames, type HiddenName } from '../../shared/hiddenNames.ts'
import { fold } from '../../shared/search.ts'
import type { ReadDb } from '../db/db.ts'
import { findWithheldCompanies } from '../organisations/secrecy.queries.ts'

/** Stands where a name is withheld: the same in every language. */
const WITHHELD = '[…]'

// Words of closed lists, identifiers and dates are no free texts.
const noTexts: ReadonlySet<string> = new Set(['group', 'entity', 'recordId', 'placeId', 'act', 'date', 'field'])

const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Names that may not be told, each with its letters: told once, sought in many texts. */
export type SecretNames = readonly { name: string; letters: string }[]

/** The names that this audience may not know: those of companies, and of companies that are gone. */
export const findSecretNames = (db: ReadDb, audience: Audience, gone: readonly string[]): SecretNames => {
  const names = new Set([...findWithheldCompanies(db, audience).flatMap((company) => company.names), ...gone])
  return [...names].map((name) => ({ name, letters: lettersOf(name) })).filter(({ letters }) => letters !== '')
}

// A reader may not know hundreds of companies: only the names that can be there are looked for letter by letter.
function namesWithin(texts: readonly string[], secrets: SecretNames): HiddenName[] {
  if (secrets.length === 0) return []
  const letters = lettersOf(texts.join('\n'))
  return secrets.filter((secret) => letters.includes(secret.letters)).map(({ name }) => ({ name, alias: WITHHELD }))
}

/** The same lines without these names, wherever they stand in their texts. */
export function withoutSecretNames(lines: readonly ChangeLine[], secrets: SecretNames): ChangeLine[] {
  const texts = lines.flatMap(({ label, detail, before, after, who }) => [label, detail, before, after, who])
  const hide = hiderOf(namesWithin(texts, secrets), noTexts)
  return lines.map(hide)
}

// Keys of what a dashboard names besides its texts.
const closed: ReadonlySet<string> = new Set('synergyId actionId number date dueDate settledOn status after'.split(' '))

/** One record of a dashboard without these names, in its texts alone. */
export const withoutNamesIn = <T extends object>(record: T, secrets: SecretNames): T => {
  const texts = Object.values(record).filter((value) => typeof value === 'string')
  return withoutNames(record, namesWithin(texts, secrets), closed)
}
