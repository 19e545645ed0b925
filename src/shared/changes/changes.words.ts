import { assertNever } from '../errors.ts'
import { fullDate, typography, type Locale } from '../typography.ts'
import type { ChangeGroup, ChangeLine, Changes } from './changes.contract.ts'
import { isFactField, isToldEntity, isToldField, toldField, type ToldField, type ValueKind } from './changes.rules.ts'
import {
  bundleKeys,
  type BundleKey,
  type ChangeWords,
  type Noun,
  type ToldLine,
  type ValueChange,
} from './changeWords.ts'
import { factsEn } from './factWords.en.ts'
import { factsFr } from './factWords.fr.ts'
import { amount, quantity } from './values.ts'
import { changesEn } from './words.en.ts'
import { changesFr } from './words.fr.ts'

const words: Record<Locale, ChangeWords> = {
  fr: { ...changesFr, ...factsFr },
  en: { ...changesEn, ...factsEn },
}

/** How much of a name or of a text a sentence holds, in characters. */
const TEXT_MAX = 110
/** How many lines of one kind are told one by one: more are told as a count. */
const TOLD_ONE_BY_ONE = 3
/** How many are named after a count. */
const NAMED = 6

/** A text on one line, cut after a word, to stand inside a sentence: without a full stop of its own. */
function cut(text: string): string {
  const line = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '')
  if (line.length <= TEXT_MAX) return line
  const head = line.slice(0, TEXT_MAX).toWellFormed()
  const space = head.lastIndexOf(' ')
  return `${(space > TEXT_MAX / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/u, '')}…`
}

/** What a group is called, as a heading. */
export const groupName = (group: ChangeGroup, locale: Locale): string => words[locale].groups[group]

function toldLine(line: ChangeLine, locale: Locale): ToldLine {
  // A meeting is labelled in French: « COPIL n° 2 ».
  const label = locale === 'en' && line.entity === 'meeting' ? line.label.replace('n°', 'no.') : line.label
  return {
    ...line,
    label: cut(label),
    detail: cut(line.detail),
    before: cut(line.before),
    after: cut(line.after),
    day: fullDate(line.date, locale),
  }
}

/** Both dates, the year once where it is the same: « 31 mars », « 30 juin 2023 ». */
function datesOf({ before, after }: ToldLine, locale: Locale): { before: string; after: string } {
  const written = (date: string): string => (date === '' ? '' : fullDate(date, locale))
  const isOneYear = before !== '' && after !== '' && before.slice(0, 4) === after.slice(0, 4)
  return {
    before: isOneYear ? written(before).replace(/\s\d{4}$/u, '') : written(before),
    after: written(after),
  }
}

const enumLists = {
  'decision.status': 'decisionStatus',
  'action.status': 'actionStatus',
  'action.priority': 'priority',
  'impact.status': 'impactStatus',
  'membership.role': 'role',
} as const
const isEnum = (key: string): key is keyof typeof enumLists => Object.hasOwn(enumLists, key)

function enumWord(key: ToldField, value: string, locale: Locale): string {
  if (value === '' || !isEnum(key)) return value
  const list: Readonly<Record<string, string>> = words[locale].enums[enumLists[key]]
  const word = list[value] ?? value
  return locale === 'fr' ? `« ${word} »` : `“${word}”`
}

const fteOf = (hundredths: string, locale: Locale): string =>
  hundredths === '' ? '' : `${quantity(String(Number(hundredths) / 100), locale)} ${locale === 'fr' ? 'ETP' : 'FTE'}`

function valueOf(kind: ValueKind, { key, value }: { key: ToldField; value: string }, locale: Locale): string {
  switch (kind) {
    case 'enum':
      return enumWord(key, value, locale)
    case 'money':
      return amount(value, locale)
    case 'fte':
      return fteOf(value, locale)
    case 'number':
      return quantity(value, locale)
    case 'date':
    case 'plain':
    case 'reference':
    case 'text':
      return value
    default:
      return assertNever(kind)
  }
}

const nounOf = ({ entity }: ChangeLine, locale: Locale): Noun | undefined =>
  Object.entries(words[locale].nouns).find(([name]) => name === entity)?.[1]

function changedSentence(line: ToldLine, key: ToldField, locale: Locale): string {
  const told = words[locale]
  const noun = nounOf(line, locale)
  if (noun === undefined) return line.label
  const { kind } = toldField(key)
  if (kind === 'text') return told.renamed(noun, line)
  const change: ValueChange = {
    field: told.fields[key],
    of: noun.of(line),
    before: valueOf(kind, { key, value: line.before }, locale),
    after: valueOf(kind, { key, value: line.after }, locale),
  }
  if (kind === 'date') return told.moved({ ...change, ...datesOf(line, locale), isLater: line.after > line.before })
  if (kind === 'reference') return told.replaced(change)
  return kind === 'plain' ? told.rewritten(change) : told.changed(change)
}

function plainSentence(line: ToldLine, locale: Locale): string {
  const told = words[locale]
  const key = `${line.entity}.${line.field}`
  const noun = nounOf(line, locale)
  if (line.act === 'removed') return noun === undefined ? line.label : told.removed(noun, line)
  if (line.act === 'added' && isToldEntity(line.entity)) return told.added[line.entity](line)
  // What has a day of its own has no value before: the settled status of an action is told by its fact.
  if (isFactField(key) && !(isToldField(key) && line.before !== '')) return told.facts[key](line)
  return isToldField(key) ? changedSentence(line, key, locale) : line.label
}

/** What changed, as a colleague would write it: « Échéance de l’action A-3 repoussée du 31 mars au 30 juin 2023. » */
export const sentenceOf = (line: ChangeLine, locale: Locale): string =>
  typography(plainSentence(toldLine(line, locale), locale), locale)

/** Lines told by one sentence: one of them, or all those of a kind. */
export interface ToldChange {
  sentence: string
  lines: readonly ChangeLine[]
}

function bundleOf({ entity, act, field, after }: ChangeLine): BundleKey | undefined {
  const keys = act === 'added' ? [entity, `${entity}.${after}`] : [`${entity}.${field}`, `${entity}.${after}`]
  return act === 'removed' ? undefined : bundleKeys.find((key) => keys.includes(key))
}

function bundleSentence(
  key: BundleKey,
  { lines, isWhole }: { lines: readonly ChangeLine[]; isWhole: boolean },
  locale: Locale,
) {
  const told = words[locale]
  const { count, name } = told.bundles[key]
  const names = [...new Set(lines.map((line) => cut(name(toldLine(line, locale)))))].filter((text) => text !== '')
  const written = count(isWhole ? String(lines.length) : told.moreThan(lines.length))
  const shown = names.slice(0, names.length === NAMED + 1 ? NAMED + 1 : NAMED)
  return typography(told.named(written, shown, names.length - shown.length), locale)
}

/** The changes of a group, latest first, many of one kind told as one: « 12 entretiens tenus : … ». */
export function summaryOf(group: Changes['groups'][number], locale: Locale): ToldChange[] {
  const kinds = Map.groupBy(group.lines, (line) => bundleOf(line) ?? line)
  return [...kinds].flatMap(([kind, lines]): ToldChange[] =>
    typeof kind === 'string' && lines.length > TOLD_ONE_BY_ONE
      ? [{ sentence: bundleSentence(kind, { lines, isWhole: group.total <= group.lines.length }, locale), lines }]
      : lines.map((line) => ({ sentence: sentenceOf(line, locale), lines: [line] })),
  )
}

/** « et 12 autres lignes ». */
export const andOthers = (count: number, locale: Locale): string => words[locale].andOthers(count)
